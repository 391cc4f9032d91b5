import VietText

/// A unit of a text by its numbers, however the text is kept: "khoản 2 Điều 8".
public struct UnitName: Hashable, Sendable {
  public var kind: TextUnitKind
  /// Of the chapter, article or heading; empty where there is none.
  public var number: String
  /// Nil outside of annexes; empty for the only one.
  public var annex: String?
  /// The chapter around it; names a Mục, whose numbers begin anew in each.
  public var chapter: String?
  /// Khoản; in a letter without articles "1" or "1.1".
  public var clause: String?
  public var point: String?

  public init(
    kind: TextUnitKind, number: String = "", annex: String? = nil, chapter: String? = nil,
    clause: String? = nil, point: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.annex = annex
    self.chapter = chapter
    self.clause = clause
    self.point = point
  }
}

extension UnitName {
  /// In the order of papers: "điểm a khoản 2 Điều 8"; empty for what stands before the first unit.
  public var words: String {
    let isLetter = kind == .heading || kind == .opening
    let parts = [
      point.map { "điểm \($0)" }, clause.map { isLetter ? "điểm \($0)" : "khoản \($0)" }, own,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private var own: String? {
    let around = annex.map { $0.isEmpty ? " Phụ lục" : " Phụ lục \($0)" } ?? ""
    switch kind {
    case .opening: return nil
    case .annex: return number.isEmpty ? "Phụ lục" : "Phụ lục \(number)"
    case .part: return "Phần \(number)\(around)"
    case .chapter: return "Chương \(number)\(around)"
    case .section: return "Mục \(number)" + (chapter.map { " Chương \($0)" } ?? "") + around
    case .subsection: return "Tiểu mục \(number)" + (chapter.map { " Chương \($0)" } ?? "") + around
    case .article: return "Điều \(number)\(around)"
    case .heading: return "mục \(number)\(around)"
    case .clause, .subclause, .point: return nil
    }
  }

  /// As the line above a text tells it: "Điều 8 › khoản 2 › điểm a".
  public var path: String {
    var whole = self
    (whole.clause, whole.point, whole.annex, whole.chapter) = (nil, nil, nil, nil)
    if kind == .annex { whole.annex = nil }
    let isLetter = kind == .heading || kind == .opening
    let parts = [
      whole.words.isEmpty ? nil : whole.words,
      clause.map { isLetter ? $0 : "khoản \($0)" }, point.map { "điểm \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " › ")
  }

  /// The article, heading or chapter without clause and point.
  public var whole: UnitName {
    var whole = self
    (whole.clause, whole.point) = (nil, nil)
    return whole
  }

  /// The place in law that it is; nil for a unit of a letter.
  public var place: Clause? {
    switch kind {
    case .article: Clause(annex: annex, article: number, number: clause, point: point)
    case .chapter: Clause(chapter: number, annex: annex)
    case .annex: Clause(annex: number)
    default: nil
    }
  }

  /// The place with the chapter and annex in which it lies: with these a unit may cease.
  var placeInside: Clause {
    var place = place ?? Clause(annex: annex)
    if place.chapter == nil { place.chapter = chapter }
    return place
  }
}

extension UnitName {
  /// The unit that a place names; nil for one that names no article, chapter or annex.
  public init?(_ place: Clause) {
    if let article = place.article {
      self.init(
        kind: .article, number: article, annex: place.annex, clause: place.number,
        point: place.point)
    } else if let chapter = place.chapter {
      self.init(kind: .chapter, number: chapter, annex: place.annex)
    } else if let annex = place.annex {
      self.init(kind: .annex, number: annex)
    } else {
      return nil
    }
  }

  /// The first unit that a text names, as papers and ``words`` write it; nil where it names none.
  public init?(words text: String) {
    var found: [String: String] = [:]
    var key: String?
    for piece in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let word = piece.reversed().drop { ".;:".contains($0) }.reversed()
      let folded = Fold.key(String(word))
      if Self.keys.contains(folded) {
        // "Tiểu mục 1 Chương II": the first "điểm" is the point, or the only number of a letter.
        key = folded == "diem" && found["diem"] != nil ? "khoan" : folded
        if folded == "luc", found["luc"] == nil { found["luc"] = "" }
      } else if let last = key, !folded.isEmpty {
        if found[last, default: ""].isEmpty { found[last] = String(word) }
        key = nil
      }
    }
    guard found["muc"] == nil, found["phan"] == nil, let place = Clause.named(in: text).first,
      let name = UnitName(place)
    else {
      guard let name = Self.letter(found) else { return nil }
      self = name
      return
    }
    self = name
  }

  private static let keys: Set<String> = ["diem", "khoan", "muc", "phan", "chuong", "luc"]

  /// A unit that the numbering of laws does not know.
  private static func letter(_ found: [String: String]) -> UnitName? {
    let annex = found["luc"]
    if let part = found["phan"] { return UnitName(kind: .part, number: part, annex: annex) }
    let (clause, point) =
      found["khoan"] == nil ? (found["diem"], nil) : (found["khoan"], found["diem"])
    guard let section = found["muc"] else {
      return clause.map { UnitName(kind: .opening, clause: $0, point: point) }
    }
    if section.first?.isNumber == true {
      return UnitName(
        kind: .section, number: section, annex: annex, chapter: found["chuong"])
    }
    return UnitName(
      kind: .heading, number: section, annex: annex, clause: clause, point: point)
  }
}
