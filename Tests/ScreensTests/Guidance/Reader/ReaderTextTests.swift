import Records
import Terminal
import Testing

@testable import Screens

/// What a key reads and wraps does not grow with the text.
@Suite struct ReaderTextTests {
  /// A text that counts what is read of it.
  private final class CountedText {
    let count: Int
    var read = 0

    init(_ count: Int) { self.count = count }

    func piece(_ ordinal: Int) -> TextPiece {
      let line = "1. Ủy ban nhân dân cấp xã quyết định theo khoản 2 Điều 8 Nghị định này."
      return TextPiece(
        ordinal: ordinal, kind: .article, number: "\(ordinal + 1)", heading: "Điều \(ordinal + 1).",
        body: Array(repeating: line, count: 20).joined(separator: "\n"))
    }

    func pieces(_ stretch: TextStretch) -> [TextPiece] {
      let ordinals =
        switch stretch {
        case .from(let first): Array(first..<max(first, min(first + 4, count)))
        case .before(let end): Array(stride(from: end - 1, through: max(0, end - 4), by: -1))
        }
      let found = ordinals.map(piece)
      read += found.reduce(0) { $0 + $1.body.utf8.count }
      return found
    }
  }

  private func opened(_ source: CountedText, at place: TextPlace) throws -> ReaderText {
    var text = ReaderText()
    text.prepare(
      TextHead(digest: "a", pieces: source.count),
      ReaderLayout(columns: 77, day: .first, language: .vietnamese), sight: 17)
    try text.load(at: place) { source.pieces($0) }
    return text
  }

  /// Presses a key often, as the program does: what is owed is read.
  private func pressed(
    _ text: inout ReaderText, _ step: Int, _ times: Int, _ source: CountedText
  ) throws {
    for _ in 0..<times {
      switch text.move(by: step) {
      case .reload, .readAhead: try text.load(at: nil) { source.pieces($0) }
      default: break
      }
      text.readCitations()
    }
  }

  @Test func openingAndScrollingReadAsMuchInATextOfAThousandPages() throws {
    func cost(_ count: Int) throws -> (opening: Int, scrolling: Int, rows: Int) {
      let source = CountedText(count)
      var text = try opened(source, at: TextPlace(ordinal: count / 2))
      let opening = source.read
      try pressed(&text, 1, 300, source)
      try pressed(&text, -16, 10, source)
      return (opening, source.read - opening, text.rows.count)
    }
    let (short, long) = (try cost(60), try cost(3_000))
    #expect(short.opening == long.opening)
    #expect(short.scrolling == long.scrolling)
    #expect(short.rows == long.rows)
    #expect(long.rows < 1_500)
  }

  @Test func stepsBeyondWhatIsHeldAreMadeUpFor() throws {
    let source = CountedText(200)
    var text = try opened(source, at: TextPlace(ordinal: 0))
    var expected = try opened(source, at: TextPlace(ordinal: 0))
    try pressed(&expected, 16, 30, source)
    // No key waits for the reading: the steps add up.
    for _ in 0..<30 { text.move(by: 16) }
    try text.load(at: nil) { source.pieces($0) }
    #expect(text.top == expected.top)
  }

  @Test func theTopStaysOnItsLineAtAnotherWidth() throws {
    let source = CountedText(50)
    var text = try opened(source, at: TextPlace(ordinal: 20, line: 7))
    for columns in [30, 88, 40] {
      text.prepare(
        TextHead(digest: "a", pieces: 50),
        ReaderLayout(columns: columns, day: .first, language: .vietnamese), sight: 9)
      try text.load(at: nil) { source.pieces($0) }
      #expect(text.top?.ordinal == 20)
      #expect(text.top?.line == 7)
    }
  }

  @Test func theEndIsTheLastScreen() throws {
    let source = CountedText(9)
    var text = try opened(source, at: TextPlace(ordinal: 8))
    text.toEnd()
    #expect(text.isAtEnd)
    #expect(text.visible.count == 17)
    text.move(by: 1)
    #expect(text.isAtEnd)
  }

  @Test func stretchesOfARowKeepAllOfIt() {
    let spans = [
      SpannedText.Span(bytes: 12..<15, style: .link), .init(bytes: 14..<20, style: .selected),
    ]
    let parts = SpannedText.parts(of: "0123456789", from: 10, spans, .plain)
    #expect(parts.map(\.text).joined() == "0123456789")
    #expect(parts.map(\.style) == [Style.plain, .link, .selected, .selected])
  }
}
