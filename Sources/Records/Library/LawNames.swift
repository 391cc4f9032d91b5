import VietText

/// The names of laws, under which papers cite them without a number.
public struct LawNames: Sendable {
  /// The types that are cited by their name.
  public static let types = ["Luật", "Bộ luật", "Pháp lệnh"]

  private struct Law {
    /// "luat", "giao", "duc".
    let words: [String]
    let number: GuidanceDocument.Number

    /// Whether a year may be that of the law.
    func isOf(_ year: Substring) -> Bool {
      number.rawValue.split { !$0.isNumber }.contains(year)
    }
  }

  private let laws: [Law]

  /// - Parameter documents: all of which some are laws.
  public init(_ documents: some Sequence<GuidanceDocument>) {
    laws = documents.compactMap { document in
      Self.name(of: document).map { Law(words: $0, number: document.number) }
    }
  }

  /// The law that a text names: one whose name ends where that in the text ends, and of whose year
  /// the text names no other. Nil where none or several can be meant.
  public func law(namedIn text: String) -> GuidanceDocument.Number? {
    let words = CitedWord.all(in: text)
    guard let start = words.indices.first(where: { Self.beginsName(words, $0) }) else { return nil }
    let years: [Substring] = Fold.key(text).split { !$0.isNumber }.filter { $0.count == 4 }
    let found = laws.filter { law in
      let end = start + law.words.count
      return words[start...].map(\.key).starts(with: law.words) && Self.ends(words, end)
        && years.allSatisfy(law.isOf)
    }
    let longest = found.map(\.words.count).max()
    let named = Set(found.filter { $0.words.count == longest }.map(\.number))
    return named.count == 1 ? named.first : nil
  }

  /// "Luật Giáo dục" of "Luật Giáo dục 2019" and of "GIÁO DỤC"; nil for what has no name of its own.
  private static func name(of document: GuidanceDocument) -> [String]? {
    guard types.contains(document.type) else { return nil }
    let type = CitedWord.all(in: document.type).map(\.key)
    var words = CitedWord.all(in: document.title.vietnamese.prefix { $0 != "(" }).map(\.key)
    if let last = words.last, isYear(last) { words.removeLast() }
    if !words.starts(with: type) { words = type + words }
    return words.count > type.count ? words : nil
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber)
  }

  /// Whether the name of a law begins here: the law of "pháp luật" has none.
  private static func beginsName(_ words: [CitedWord], _ place: Int) -> Bool {
    let next = place + 1 < words.count ? words[place + 1].key : nil
    switch words[place].key {
    case "luat": return place == 0 || words[place - 1].key != "phap"
    case "bo": return next == "luat"
    case "phap": return next == "lenh"
    default: return false
    }
  }

  private static let places: Set<String> = ["dieu", "khoan", "diem", "chuong", "muc", "phan"]

  /// Whether a name cannot go on at a word: another word would belong to a longer title.
  private static func ends(_ words: [CitedWord], _ end: Int) -> Bool {
    guard end < words.count, !words[end - 1].isEnded, !words[end].isBracketed else { return true }
    let word = words[end]
    let next = end + 1 < words.count ? words[end + 1] : nil
    if places.contains(word.key), let next {
      return next.isUnitNumber || next.isPointLetter || next.isRoman
    }
    switch word.key {
    case "phu": return next?.key == "luc"
    case "nam": return next.map { isYear($0.key) } ?? false
    case "ngay": return next?.key.first?.isNumber ?? false
    case "so": return true
    default: return isYear(word.key)
    }
  }
}
