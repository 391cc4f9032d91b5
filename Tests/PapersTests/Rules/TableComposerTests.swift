import TestChance
import Testing

@testable import Papers

@Suite struct TableComposerTests {
  private func composed(_ table: Paper.Table) throws -> ComposedTable {
    let tables = TableComposer(table).pieces.compactMap { piece in
      if case .table(let table) = piece { table } else { nil }
    }
    return try #require(tables.first)
  }

  private let columns = [
    Paper.Column("Trường", share: 3), Paper.Column("Lượt", .addedFigures),
    Paper.Column("Tỷ lệ", .figures),
  ]

  @Test func addsUpWhatIsToBeAddedUp() throws {
    let table = try composed(
      Paper.Table(
        columns: columns,
        rows: [
          [.words("A"), .number(21_000), .amount(Amount(scaled: 909, decimals: 1))],
          [.words("B"), .number(448), .number(3)],
        ]))
    #expect(table.columns.map(\.heading) == ["TT", "Trường", "Lượt", "Tỷ lệ"])
    #expect(table.columns.map(\.style) == [.middleCell, .cell, .figureCell, .figureCell])
    #expect(table.rows == [["1", "A", "21.000", "90,9"], ["2", "B", "448", "3"]])
    #expect(table.total == ["", "Tổng cộng", "21.448", ""])
  }

  @Test func fillsTheWidthOfTheText() throws {
    let table = try composed(Paper.Table(columns: columns, rows: []))
    #expect(abs(table.columns.reduce(0) { $0 + $1.width } - 165) < 0.001)
    #expect(table.total == nil)
  }

  @Test func saysWhatIsMissing() throws {
    let table = Paper.Table(columns: columns, rows: [[.words("A")], [.words("B"), .number(2)]])
    #expect(try composed(table).rows == [["1", "A", "…", "…"], ["2", "B", "2", "…"]])
    #expect(try composed(table).total == ["", "Tổng cộng", "2", ""])
    let note = "Ghi chú: dấu “…” là chưa có số liệu. Dòng “Tổng cộng” chỉ cộng các số đã có."
    #expect(TableComposer(table).pieces.last == .line(.note, note))
  }

  @Test func putsTheWordOfTheTotalUnderTheOrdinalsWhereNoOtherRoomIs() throws {
    let table = Paper.Table(columns: [Paper.Column("Lượt", .addedFigures)], rows: [[.number(1)]])
    #expect(try composed(table).total == ["Tổng cộng", "1"])
  }

  @Test func breaksNoFigure() throws {
    var columns = (0..<4).map { Paper.Column("Số \($0)", .addedFigures) }
    columns.insert(Paper.Column("Trường", share: 90), at: 0)
    let row: [Paper.Cell] = [.words("A")] + (0..<4).map { _ in .number(18_000_000_000) }
    let table = try composed(Paper.Table(columns: columns, rows: [row, row]))
    for column in table.columns.dropFirst(2) {
      #expect(column.width >= BoldType.width("36.000.000.000", size: 13))
    }
    #expect(abs(table.columns.reduce(0) { $0 + $1.width } - 165) < 0.001)
  }

  @Test func columnsFillTheRoomAndHaveTheirLeast() {
    forAll { seed, random in
      let wishes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        ColumnWidths.Wish(
          share: .random(in: 1...9, using: &random), least: .random(in: 2...40, using: &random))
      }
      let widths = ColumnWidths.widths(wishes, room: 154)
      #expect(abs(widths.reduce(0, +) - 154) < 0.001, "seed \(seed)")
      if wishes.reduce(0, { $0 + $1.least }) < 154 {
        #expect(zip(widths, wishes).allSatisfy { $0 >= $1.least - 0.001 }, "seed \(seed)")
      }
    }
  }

  @Test func isNothingWithoutColumns() {
    #expect(TableComposer(Paper.Table(columns: [], rows: [[.number(1)]])).pieces == [])
  }
}
