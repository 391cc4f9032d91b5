import Records
import Texts

/// Cuts the text of a document into the pieces by which it is searched and read: its chapters, its
/// articles, its annexes; where there are no articles, its numbered headings. Long ones are cut again,
/// so that no piece is more than some pages of the screen.
struct ArticleCutter {
  /// A piece ends before the next clause once it has so many bytes; a proposal.
  private static let clauseLimit = 4_000
  /// And before the next line once it has so many.
  private static let lineLimit = 8_000

  private let legal: LegalText
  private var pieces: [TextPiece] = []

  private init(_ text: String) {
    legal = LegalText(text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text)
  }

  /// What stands before the first unit is piece 0, without a heading, and is left out when it is
  /// blank.
  static func pieces(of text: String) -> [TextPiece] {
    var cutter = ArticleCutter(text)
    cutter.cut()
    return cutter.pieces
  }

  private mutating func cut() {
    let rows = legal.units.indices.filter {
      legal.units[$0].kind.rawValue <= TextUnit.Kind.heading.rawValue
    }
    for (place, index) in rows.enumerated() {
      let unit = legal.units[index]
      let next = place + 1 < rows.count ? rows[place + 1] : nil
      let first = unit.lines.lowerBound + unit.headingLines
      let end = next.map { legal.units[$0].lines.lowerBound } ?? legal.lines.count
      var begun = PieceOfUnit(unit: piece(of: index))
      for smaller in index + 1..<(next ?? legal.units.count) {
        begun.marks[legal.units[smaller].lines.lowerBound] = legal.units[smaller]
      }
      cut(&begun, lines: first..<max(first, end))
    }
  }

  /// The lines of one unit, as pieces.
  private mutating func cut(_ unit: inout PieceOfUnit, lines: Range<Int>) {
    var start = lines.lowerBound
    var size = 0
    for line in lines {
      let length = legal.lines.bytes(of: line..<line + 1).count
      let isFull =
        size + length > Self.lineLimit || size > Self.clauseLimit && unit.marks[line] != nil
      if isFull, line > start {
        add(&unit, start..<line)
        (start, size) = (line, 0)
      }
      size += length
    }
    if start < lines.upperBound || unit.isWaiting { add(&unit, start..<lines.upperBound) }
  }

  private mutating func add(_ unit: inout PieceOfUnit, _ lines: Range<Int>) {
    let text = legal.lines.text(of: lines)
    let body = Trimming.trimmed(text)
    let first = lines.lowerBound + Trimming.blankLines(before: text)
    guard !body.isEmpty || unit.isWaiting && !unit.piece.heading.isEmpty else { return }
    for (place, stretch) in Trimming.stretches(of: body, limit: Self.lineLimit).enumerated() {
      var piece = unit.piece
      piece.ordinal = pieces.count
      piece.marks = unit.carried
      if place == 0 { piece.marks += unit.taken(from: first, before: lines.upperBound) }
      piece.body = stretch
      pieces.append(piece)
      unit.piece.part += 1
    }
  }

  private func piece(of index: Int) -> TextPiece {
    let unit = legal.units[index]
    let annex = legal.annex(of: index).map { legal.units[$0].number }
    var around: [String] = []
    var chapter: String?
    var parent = unit.parent
    while let place = parent {
      let wider = legal.units[place]
      if wider.kind == .chapter { chapter = wider.number }
      around.insert("\(wider.kind.name ?? "") \(wider.number)", at: 0)
      parent = wider.parent
    }
    return TextPiece(
      ordinal: 0, kind: TextUnitKind(rawValue: unit.kind.rawValue) ?? .opening,
      number: unit.number, annex: annex, chapter: chapter,
      path: around.map(Trimming.trimmed).joined(separator: " › "),
      heading: legal.heading(of: unit), body: "")
  }
}

/// A unit while it is cut.
private struct PieceOfUnit {
  var piece: TextPiece
  /// The clauses and points by the line of the text on which they begin.
  var marks: [Int: TextUnit] = [:]
  /// The clause and point that go on in the next piece.
  var carried: [TextMark] = []
  /// Whether no piece of it was made yet.
  var isWaiting: Bool { piece.part == 0 }

  init(unit: TextPiece) { piece = unit }

  /// The marks of some lines, counted from the first of them.
  mutating func taken(from first: Int, before end: Int) -> [TextMark] {
    let found = (first..<max(first, end)).compactMap { line in
      marks[line].flatMap { unit in
        TextUnitKind(rawValue: unit.kind.rawValue).map {
          TextMark(line: line - first, kind: $0, number: unit.number)
        }
      }
    }
    for mark in found {
      if mark.kind != .point { carried = [] }
      carried.removeAll { $0.kind == mark.kind }
      carried.append(TextMark(line: -1, kind: mark.kind, number: mark.number))
    }
    return found
  }
}

/// The edges of texts.
private enum Trimming {
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// How many lines at the beginning are blank.
  static func blankLines(before text: String) -> Int {
    let lead = text.utf8.prefix(while: isBlank)
    return lead.count { $0 == UInt8(ascii: "\n") }
  }

  /// A text, or its parts where one line alone is too long to be read at once.
  static func stretches(of text: String, limit: Int) -> [String] {
    guard text.utf8.count > 2 * limit else { return [text] }
    var parts: [String] = []
    var rest = text.utf8[...]
    while rest.count > limit {
      let most = rest.index(rest.startIndex, offsetBy: limit)
      let blank = rest[..<most].lastIndex(of: 0x20) ?? rest.startIndex
      let end = blank > rest.startIndex ? blank : letterEdge(most, in: rest)
      parts.append(String(text[rest.startIndex..<end]))
      // By bytes, as blanks are found: a mark behind a blank makes one Character of both.
      rest = rest[end...].drop { $0 == 0x20 }
    }
    return rest.isEmpty ? parts : parts + [String(text[rest.startIndex...])]
  }

  /// The beginning of the letter in which a byte stands.
  private static func letterEdge(
    _ place: String.Index, in text: Substring.UTF8View
  ) -> String.Index {
    var place = place
    while text[place] & 0xC0 == 0x80 { text.formIndex(before: &place) }
    return place
  }
}
