import Ledger
import Testing

@testable import Records

/// How the rows and titles of a clerk's register are understood.
@Suite struct PaperRegisterTests {
  private let today = Day(iso: "2026-11-21") ?? .first

  private func fields<Paper: RegisterPaper>(
    _ type: Paper.Type, _ header: [String]
  ) -> [PaperColumn?] {
    Columns(header: header, among: Paper.columns).fields
  }

  @Test func theTitlesOfTheDecreeAreKnown() {
    #expect(
      fields(OutgoingPaper.self, PaperRegister.out.columns) == [
        .number, .issuedOn, .abstract, .signer, .recipients, .keeper, .copies, .passedOn, .receipt,
        .note,
      ])
    #expect(
      fields(IncomingPaper.self, PaperRegister.incoming.columns) == [
        .arrivedOn, .arrivalNumber, .author, .number, .issuedOn, .abstract, .unit, .passedOn,
        .receipt, .note,
      ])
  }

  @Test func titlesWithoutMarksAndShortOnesAreKnown() {
    #expect(
      fields(
        OutgoingPaper.self,
        ["STT", "SO KY HIEU", "NGAY VB", "TRICH YEU", "NOI NHAN", "SL", "Ngày gửi", "Lưu"]
      ) == [nil, .number, .issuedOn, .abstract, .recipients, .copies, .passedOn, .keeper])
    #expect(
      fields(
        IncomingPaper.self,
        [
          "Ngày\nđến", "Số đến", "Cơ quan ban hành", "Số KH", "Loại VB", "Trích yếu nội dung",
          "Đơn vị xử lý", "Hạn xử lý", "Tiến độ giải quyết", "Số, ký hiệu văn bản trả lời",
        ]
      ) == [
        .arrivedOn, .arrivalNumber, .author, .number, .type, .abstract, .unit, .dueOn, .progress,
        .answer,
      ])
    #expect(
      fields(OutgoingPaper.self, ["Số", "Ký hiệu", "Ngày tháng", "Tên loại", "Nội dung"])
        == [.number, .symbol, .issuedOn, .type, .abstract])
  }

  @Test(
    arguments: [
      ("07/BC-UBND", 7, "BC-UBND"), ("Số: 7 / BC-UBND", 7, "BC-UBND"), ("125", 125, ""),
      ("12/2026/QĐ-UBND", 12, "2026/QĐ-UBND"),
    ])
  func aNumberIsReadAsClerksWriteIt(_ text: String, _ number: Int, _ symbol: String) throws {
    let read = try #require(PaperNumber(text))
    #expect(read.number == number && read.symbol == symbol)
  }

  @Test(arguments: ["07a/BC-UBND", "BC-UBND", "0/BC", "/BC", "", "123456/BC", "x 7/BC"])
  func whatIsNoNumberIsNotGuessed(_ text: String) { #expect(PaperNumber(text) == nil) }

  @Test func theRowOfNumbersAndLonelyCellsAreNoPapers() {
    func row(_ cells: [String]) -> ImportRow { ImportRow(line: 3, cells: cells) }
    #expect(row(["(1)", "(2)", "(3)", "(4)"]).isNumbering)
    #expect(row(["1", "2", "3", ""]).isNumbering)
    #expect(!row(["1", "3", "4"]).isNumbering && !row(["1", "2"]).isNumbering)
    #expect(row(["", "Tháng 11/2026", ""]).onlyCell == "Tháng 11/2026")
    #expect(row(["Tháng 11/2026"]).onlyCell == nil && row(["a", "b"]).onlyCell == nil)
  }

  @Test func aFileOfTheOtherRegisterIsTold() {
    let outgoing = PaperRegister.out.columns
    let incoming = PaperRegister.incoming.columns
    #expect(PaperMisfit(header: outgoing, for: .outgoing) == nil)
    #expect(PaperMisfit(header: incoming, for: .incoming) == nil)
    #expect(
      PaperMisfit(header: incoming, for: .outgoing)?.why.vietnamese
        == "Tệp có cột ngày đến hoặc số đến: đây là sổ văn bản đến.")
    #expect(
      PaperMisfit(header: outgoing, for: .incoming)?.why.vietnamese
        == "Tệp có cột người ký hoặc nơi nhận, không có cột đến: đây là sổ văn bản đi.")
    #expect(PaperMisfit(header: ["Cột 1", "Cột 2"], for: .incoming) == nil)
  }

  @Test func withoutItsNeededColumnsARegisterIsNotRead() {
    func problem(_ header: [String]) -> RuleError? {
      IncomingPaper.problem(in: Columns(header: header, among: IncomingPaper.columns))
    }
    #expect(problem(PaperRegister.incoming.columns) == nil)
    #expect(problem(PaperRegister.handling.columns) == .missing(PaperColumn.arrivedOn.label))
  }

  private func read(_ header: [String], _ cells: [String]) -> (OutgoingPaper, [ImportProblem]) {
    OutgoingPaper.read(
      ImportRow(line: 2, cells: cells), Columns(header: header, among: OutgoingPaper.columns),
      id: Identifier(RecordID(high: 32, low: 9)), today: today)
  }

  @Test(
    arguments: ["05/11/2026", "5/11/26", "2026-11-05", "5.11.2026", "05/11/2026 00:00:00"])
  func daysAreReadAsSpreadsheetsWriteThem(_ day: String) {
    let (paper, problems) = read(
      ["Số ký hiệu", "Ngày VB", "Trích yếu"], ["7/BC-UBND", day, "Báo cáo"])
    #expect(problems == [] && paper.issuedOn == Day(iso: "2026-11-05"))
  }

  @Test func typeAndAbstractBecomeOneFieldAndCopiesANumber() {
    let header = ["Số", "Ký hiệu", "Ngày VB", "Tên loại", "Trích yếu", "Số bản", "Ngày chuyển"]
    let (paper, problems) = read(
      header, ["7", "BC-UBND", "5/11/2026", "Báo cáo", "tháng 10", "02 bản", "6/11/2026"])
    #expect(problems == [])
    #expect(paper.abstract == "Báo cáo tháng 10" && paper.copies == 2 && paper.state == .sent)
    #expect(paper.numberAndSymbol == "07/BC-UBND")
    let (_, wrong) = read(
      header, ["7b", "BC-UBND", "5/11/2026", "Báo cáo", "Báo cáo tháng 10", "nhiều", ""])
    #expect(
      wrong == [
        .notAPaperNumber("7b"), .rule(.notANumber(PaperColumn.copies.label, typed: "nhiều")),
      ])
  }

  @Test func onlyEmptyFieldsAreFilledAndADifferentDayIsAnotherPaper() {
    var own = read(["Số", "Ngày VB", "Trích yếu"], ["7/BC-UBND", "5/11/2026", "Báo cáo"]).0
    own.signer = "Lầu Bá Xồng"
    var clerk = own
    clerk.signer = "Vi Văn Tập"
    clerk.abstract = "BÁO  CÁO"
    clerk.sentOn = today
    let comparison = PaperComparison(own, clerk)
    #expect(comparison.filled.signer == "Lầu Bá Xồng" && comparison.filled.abstract == "Báo cáo")
    #expect(comparison.filled.sentOn == today && comparison.filled.state == .sent)
    #expect(comparison.takenWords.vietnamese == "Ngày chuyển: “21/11/2026”")
    #expect(
      comparison.differingWords.vietnamese
        == "Người ký: sổ này “Lầu Bá Xồng”, tệp “Vi Văn Tập”")
    clerk.issuedOn = today
    let other = PaperComparison(own, clerk)
    #expect(other.isAnother && other.filled == own && other.taken.isEmpty)
  }
}
