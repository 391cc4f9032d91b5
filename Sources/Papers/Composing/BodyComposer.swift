import Records

/// Sets the numbers of a text: "I.", "1.", "a)", "Điều 1.".
struct BodyComposer {
  private var part = 0
  private var article = 0
  private var clause = 0
  private var point = 0

  /// The pieces of a text, the last of which ends with "./.".
  static func pieces(_ blocks: [Paper.Block]) -> [Piece] {
    var composer = BodyComposer()
    return composer.pieces(blocks)
  }

  private mutating func pieces(_ blocks: [Paper.Block]) -> [Piece] {
    var pieces: [Piece] = []
    for block in blocks { pieces += self.pieces(block) }
    guard let last = pieces.last else { return [] }
    // Directly behind the last word; behind a table on a line of its own.
    guard case .text(let style, let lines, _) = last, style != .note else {
      return pieces + [.line(.paragraph, Self.closing)]
    }
    let end = PaperWords.ended(lines.joined(separator: " "), with: Self.closing)
    return pieces.dropLast() + [.line(style, end)]
  }

  static let closing = "./."

  private mutating func pieces(_ block: Paper.Block) -> [Piece] {
    switch block {
    case .paragraph(let text): return Self.paragraphs(text).map { .line(.paragraph, $0) }
    case .part(let text):
      part += 1
      (clause, point) = (0, 0)
      return [.line(.part, "\(RomanNumber.text(part)). \(PaperWords.clean(text).uppercased())")]
    case .article(let text):
      article += 1
      (clause, point) = (0, 0)
      return [.line(.article, "Điều \(article). \(PaperWords.clean(text))")]
    case .heading(let text): return [numbered(.heading, text)]
    case .clause(let text): return [numbered(.clause, text)]
    case .point(let text):
      point += 1
      let letter = PaperWords.pointLetter(point - 1)
      return [.line(.point, "\(letter)) \(PaperWords.clean(text))")]
    case .dashes(let lines):
      return lines.flatMap(Self.paragraphs).map { .line(.dash, "- \($0)") }
    case .enactment(let text): return [.line(.enactment, PaperWords.clean(text).uppercased())]
    case .table(let table): return TableComposer(table).pieces
    }
  }

  private mutating func numbered(_ style: TextStyle, _ text: String) -> Piece {
    clause += 1
    point = 0
    return .line(style, "\(clause). \(PaperWords.clean(text))")
  }

  /// Each line of a text is a paragraph.
  private static func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { PaperWords.clean(String($0)) }
      .filter { !$0.isEmpty }
  }
}
