import TestChance
import Testing

@testable import Terminal

struct TableTests {
  private let table = Table([
    TableColumn("Mã", width: 6), TableColumn("Tên"), TableColumn("Số", width: 4, align: .right),
  ])

  private func page(selected: Int, columns: Int = 30) -> Buffer {
    var page = Buffer(size: Size(columns: columns, rows: 4))
    ListView(table, count: 20, first: 5, selected: selected)
      .draw(
        into: &page, in: page.bounds, isMarked: { $0 == 6 },
        row: { line in
          [
            TableText("A\(line)"), TableText("Trường Tiểu học Mường Xén"),
            TableText("\(line * 10)"),
          ]
        })
    return page
  }

  @Test func showsRowsWithSigns() {
    #expect(
      page(selected: 5).text == """
          Mã     Tên                Số
        > A5     Trường Tiểu học…   50
         *A6     Trường Tiểu học…   60
          A7     Trường Tiểu học…   70
        """)
    #expect(page(selected: 5).cursor == Position(column: 0, row: 1))
  }

  @Test func movingTheSelectionChangesTheStartOfTwoRows() {
    let (before, after) = (page(selected: 5), page(selected: 6))
    let changed = before.cells.indices.filter { before.cells[$0] != after.cells[$0] }
    #expect(changed.count == 16)
    #expect(changed.allSatisfy { $0 % 30 < Table.signColumns + Table.emphasis })
  }

  @Test func givesTheFlexibleColumnWhatIsLeft() {
    #expect(table.widths(total: 30) == [6, 16, 4])
    #expect(table.widths(total: 20) == [6, 11, 0])
    #expect(table.widths(total: 14) == [1, 10, 0])
    #expect(table.widths(total: 3) == [0, 1, 0])
  }

  @Test func neverTakesMoreThanThereIs() {
    forAll(200) { seed, random in
      var columns = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        TableColumn("x", width: .random(in: 0...12, using: &random))
      }
      columns.append(TableColumn("y"))
      let total = Int.random(in: 0...50, using: &random)
      let widths = Table(columns.shuffled(using: &random)).widths(total: total)
      let used = widths.filter { $0 > 0 }.reduce(0) { $0 + $1 + 1 }
      let isNegative = widths.contains { $0 < 0 }
      #expect(!isNegative, "seed \(seed)")
      #expect(used <= max(0, total - Table.signColumns) + 1, "seed \(seed)")
    }
  }
}

struct KeyBarTests {
  @Test func leavesOutWhatDoesNotFit() {
    var page = Buffer(size: Size(columns: 24, rows: 1))
    let hints = [
      KeyHint("Enter", "mở"), KeyHint("x", "gửi", isEnabled: false), KeyHint("F10", "thoát"),
    ]
    KeyBar.draw(hints, into: &page, in: page.bounds)
    #expect(page.text == "Enter mở  (x gửi)")
  }
}

struct AsciiGlyphTests {
  @Test(arguments: [
    ("ệ", "e"), ("Đ", "D"), ("Ự", "U"), ("─", "-"), ("█", "#"), ("…", "~"), ("漢", "?"), ("a", "a"),
  ])
  func standsForLettersAndSigns(_ letter: Unicode.Scalar, _ ascii: Unicode.Scalar) {
    #expect(AsciiGlyph.standing(for: letter) == ascii)
  }
}
