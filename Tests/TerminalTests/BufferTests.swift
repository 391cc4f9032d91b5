import TestChance
import Testing

@testable import Terminal

struct BufferTests {
  @Test func writesAndCutsWithASign() {
    var page = Buffer(size: Size(columns: 10, rows: 3))
    #expect(page.write("Công văn", column: 0, row: 0) == 8)
    #expect(page.write("Công văn đến", column: 0, row: 1) == 10)
    #expect(page.write("Công văn", column: 6, row: 2, limit: 3) == 3)
    #expect(page.text == "Công văn\nCông văn …\n      Cô…")
  }

  @Test func alignsInARectangle() {
    var page = Buffer(size: Size(columns: 12, rows: 2))
    page.write("12", in: Rect(column: 2, row: 0, columns: 6, rows: 1), align: .right)
    page.write("giữa", in: Rect(column: 0, row: 1, columns: 12, rows: 1), align: .center)
    #expect(page.text == "      12\n    giữa")
  }

  @Test func keepsMarksWithTheirLetter() {
    var page = Buffer(size: Size(columns: 4, rows: 1))
    page.write("Vie\u{323}\u{302}t", column: 0, row: 0)
    #expect(page.line(0).unicodeScalars.elementsEqual("Vie\u{323}\u{302}t".unicodeScalars))
    #expect(page[column: 3, row: 0]?.scalar == "t")
  }

  @Test func keepsAtMostFourMarks() {
    var page = Buffer(size: Size(columns: 2, rows: 1))
    page.write("e" + String(repeating: "\u{301}", count: 40) + "x", column: 0, row: 0)
    #expect(page[column: 0, row: 0]?.marks.count == Cell.markLimit)
    #expect(page[column: 1, row: 0]?.scalar == "x")
  }

  @Test func controlCodesAndInvisibleScalarsReachNoCell() {
    var page = Buffer(size: Size(columns: 20, rows: 1))
    page.write("a\u{1B}[2J\u{202E}b\u{200B}\u{9B}c\u{7F}\r\n\u{E0041}d", column: 0, row: 0)
    #expect(page.text == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}  d")
  }

  @Test func halfAWideLetterIsBlank() {
    var page = Buffer(size: Size(columns: 6, rows: 1))
    page.write("漢字漢", column: 0, row: 0)
    page.write("x", column: 1, row: 0)
    #expect(page.text == " x字漢")
    page.write("y", column: 2, row: 0)
    #expect(page.text == " xy 漢")
    page.fill(Rect(column: 5, row: 0, columns: 1, rows: 1), with: "z")
    #expect(page.text == " xy  z")
  }

  @Test func aCellHasSixteenBytes() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }

  @Test func framesHoldATitle() {
    var page = Buffer(size: Size(columns: 12, rows: 3))
    let inside = page.frame(page.bounds, title: "Lịch")
    #expect(page.text == "┌ Lịch ────┐\n│          │\n└──────────┘")
    #expect(inside == Rect(column: 1, row: 1, columns: 10, rows: 1))
  }

  @Test func theCursorStaysOnThePage() {
    var page = Buffer(size: Size(columns: 3, rows: 2))
    page.placeCursor(column: 9, row: -4)
    #expect(page.cursor == Position(column: 2, row: 0))
    var empty = Buffer(size: Size(columns: 0, rows: 0))
    empty.placeCursor(column: 0, row: 0)
    #expect(empty.cursor == nil)
  }

  /// Every right half follows its left half, and every left half has its right half.
  @Test func drawingNeverLeavesThePageNorBreaksAWideLetter() {
    forAll(400) { seed, random in
      let size = Size(
        columns: .random(in: 0...9, using: &random), rows: .random(in: 0...4, using: &random))
      var page = Buffer(size: size)
      for _ in 0..<12 { drawAnything(into: &page, &random) }
      #expect(page.cells.count == size.columns * size.rows, "seed \(seed)")
      for row in 0..<size.rows {
        let spans = (0..<size.columns).compactMap { page[column: $0, row: row]?.span }
        for (index, span) in spans.enumerated() {
          let next = index + 1 < spans.count ? spans[index + 1] : 1
          #expect((span == 2) == (next == 0), "seed \(seed) row \(row)")
        }
        #expect(spans.first != 0, "seed \(seed)")
      }
    }
  }

  private func drawAnything(into page: inout Buffer, _ random: inout RepeatableChance) {
    let column = Int.random(in: -3...10, using: &random)
    let row = Int.random(in: -2...5, using: &random)
    let area = Rect(
      column: column, row: row, columns: .random(in: -1...8, using: &random),
      rows: .random(in: 0...4, using: &random))
    let style = Style.allCases.randomElement(using: &random) ?? .plain
    let text = randomText(upTo: 12, &random)
    switch Int.random(in: 0...5, using: &random) {
    case 0:
      page.write(text, column: column, row: row, style, limit: .random(in: -1...9, using: &random))
    case 1: page.write(text, in: area, style, align: .right)
    case 2:
      page.fill(area, with: ["x", "漢", "\u{301}"].randomElement(using: &random) ?? "x", style)
    case 3: _ = page.frame(area, title: text, style)
    case 4: page.restyle(area, style)
    default: page.placeCursor(column: column, row: row)
    }
  }
}
