/// What kind of unit of a text something is, from the widest to the narrowest. Raw values are those
/// that the reading of texts gives, and stand in tables.
public enum TextUnitKind: Int, CaseIterable, Sendable {
  /// What stands before the first unit.
  case opening
  case annex
  case part
  case chapter
  case section
  case subsection
  case article
  /// "I.": a numbered part of a letter without articles.
  case heading
  case clause
  /// "1.1."
  case subclause
  case point
}

/// Where a clause or point begins within a piece of text.
public struct TextMark: Hashable, Sendable {
  /// The line of the piece, from 0; -1 for one that began in the piece before.
  public let line: Int
  public let kind: TextUnitKind
  /// "2", "1.1", "đ".
  public let number: String

  public init(line: Int, kind: TextUnitKind, number: String) {
    self.line = line
    self.kind = kind
    self.number = number
  }
}

extension TextMark {
  /// As tables write it: "3:8:2".
  public var written: String { "\(line):\(kind.rawValue):\(number)" }

  public init?(written text: some StringProtocol) {
    let pieces = text.split(separator: ":", maxSplits: 2)
    guard pieces.count == 3, let line = Int(pieces[0]), let raw = Int(pieces[1]),
      let kind = TextUnitKind(rawValue: raw)
    else { return nil }
    self.init(line: line, kind: kind, number: String(pieces[2]))
  }
}

/// A stretch of an imported text that is read at once: a chapter's heading, an article, or a part of
/// a long one. No piece is longer than some pages, so that reading costs the same in every text.
public struct TextPiece: Equatable, Sendable {
  /// Counts from 0 within the document.
  public var ordinal: Int
  /// Counts from 0 within its unit; above 0 the unit goes on.
  public var part: Int
  public var kind: TextUnitKind
  /// As it is written, "8a", "II"; empty where there is none.
  public var number: String
  /// The number of the annex that it stands in, empty for the only one; nil outside of annexes.
  public var annex: String?
  /// The number of the chapter that it stands in.
  public var chapter: String?
  /// The units around it, widest first: "Chương II › Mục 1"; empty where there are none.
  public var path: String
  /// "Điều 8. Thẩm quyền …"; empty for what stands before the first unit.
  public var heading: String
  /// The clauses and points that begin in it, in order.
  public var marks: [TextMark]
  public var body: String

  public init(
    ordinal: Int, part: Int = 0, kind: TextUnitKind, number: String = "", annex: String? = nil,
    chapter: String? = nil, path: String = "", heading: String = "", marks: [TextMark] = [],
    body: String
  ) {
    self.ordinal = ordinal
    self.part = part
    self.kind = kind
    self.number = number
    self.annex = annex
    self.chapter = chapter
    self.path = path
    self.heading = heading
    self.marks = marks
    self.body = body
  }
}

extension TextPiece {
  /// The unit that a line of the piece belongs to; a line below 0 is the heading.
  public func unit(at line: Int) -> UnitName {
    var name = UnitName(kind: kind, number: number, annex: annex, chapter: chapter)
    for mark in marks where mark.line <= line && (line >= 0 || part > 0) {
      switch mark.kind {
      case .clause, .subclause: (name.clause, name.point) = (mark.number, nil)
      case .point: name.point = mark.number
      default: break
      }
    }
    return name
  }

  /// The line on which a clause or point of the unit begins; nil where it does not begin here.
  public func line(of name: UnitName) -> Int? {
    var clause: String?
    for mark in marks {
      switch mark.kind {
      case .clause, .subclause:
        clause = mark.number
        if name.point == nil, name.clause == clause, mark.line >= 0 { return mark.line }
      case .point:
        if name.clause == clause, name.point == mark.number, mark.line >= 0 { return mark.line }
      default: break
      }
    }
    return nil
  }
}
