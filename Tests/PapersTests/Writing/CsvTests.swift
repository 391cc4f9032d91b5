import Delimited
import Testing

@testable import Papers

@Suite struct CsvTests {
  private let table = Paper.Table(
    columns: [
      Paper.Column("Trường; \"điểm\""), Paper.Column("Lượt", .addedFigures),
      Paper.Column("Tỷ lệ", .figures),
    ],
    rows: [
      [.words("=HYPERLINK(\"x\")"), .number(-21_448), .amount(Amount(scaled: 909, decimals: 1))],
      [.words("Một, hai\nba"), .unknown, .words("-1")],
    ])

  @Test func isReadBack() throws {
    for (form, format, sign) in [
      (CsvForm.commas, DelimitedFormat.commas, "."), (.semicolons, .semicolons, ","),
    ] {
      let bytes = table.csv(form)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      var reader = DelimitedReader(bytes: bytes, format: format)
      var rows: [[String]] = []
      while let row = try reader.next() { rows.append(try row.texts()) }
      #expect(
        rows == [
          ["TT", "Trường; \"điểm\"", "Lượt", "Tỷ lệ"],
          ["1", "'=HYPERLINK(\"x\")", "-21448", "90\(sign)9"], ["2", "Một, hai ba", "", "'-1"],
          ["Tổng cộng", "", "-21448", ""],
        ])
    }
  }

  @Test(arguments: ["=1", "+1", "-1", "@a"])
  func noTextIsAFormula(text: String) {
    let bytes = Paper.Table(columns: [Paper.Column(text)], rows: [[.words(text)]]).csv()
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "TT,'\(text)\r\n1,'\(text)\r\n")
  }

  @Test func allTablesOfAPaperAreFound() {
    #expect(SampleDecision.paper.tables.count == 1)
    #expect(SampleKind.damage.paper(.short).tables.map(\.rows.count) == [4])
  }
}
