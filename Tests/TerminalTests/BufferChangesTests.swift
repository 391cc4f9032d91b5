import TestChance
import Testing

@testable import Terminal

struct BufferChangesTests {
  private func randomPage(_ size: Size, _ random: inout RepeatableChance) -> Buffer {
    var page = Buffer(size: size)
    for _ in 0..<6 {
      let text = randomText(upTo: 8, &random)
      let column = Int.random(in: 0...8, using: &random)
      let row = Int.random(in: 0...2, using: &random)
      page.write(text, column: column, row: row, Bool.random(using: &random) ? .plain : .faint)
      page.restyle(Rect(column: column, row: row, columns: 3, rows: 1), .selected)
    }
    return page
  }

  @Test func drawnOverThePageBeforeTheyGiveThePage() {
    forAll(400) { seed, random in
      let size = Size(columns: .random(in: 0...9, using: &random), rows: 3)
      let old = randomPage(size, &random)
      let new = randomPage(size, &random)
      var drawn = old
      for run in new.changes(from: old) {
        let cells = new.cells(of: run)
        #expect(cells.first?.span != 0 && !cells.isEmpty, "seed \(seed)")
        let start = run.row * size.columns + run.columns.lowerBound
        drawn.cells.replaceSubrange(start..<start + cells.count, with: cells)
      }
      #expect(drawn == new, "seed \(seed)")
      #expect(new.changes(from: new).isEmpty, "seed \(seed)")
    }
  }

  @Test func aPageOfAnotherSizeIsDrawnFromNothing() {
    var page = Buffer(size: Size(columns: 5, rows: 2))
    page.write("ab", column: 1, row: 1, .title)
    let runs = page.changes(from: Buffer(size: Size(columns: 4, rows: 2)))
    #expect(runs == [CellRun(row: 1, columns: 1..<3, style: .title)])
  }
}
