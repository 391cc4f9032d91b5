import Ledger
import Records
import Testing

@testable import RecordStore

/// The clerk's registers: read, compared, taken whole or not at all.
@Suite struct PaperImportTests {
  private let register: ScratchRegister
  private let start = Moment(Day(iso: "2026-11-20") ?? .first, .midnight)

  init() throws { register = try ScratchRegister(start: start) }

  private func preview<Paper: RegisterPaper>(
    _ type: Paper.Type, _ header: [String], _ rows: [[String]]
  ) throws -> PaperPreview<Paper> {
    var reading = try PaperReading<Paper, StoreReader>(
      Columns(header: header, among: Paper.columns), fileName: "so.csv",
      from: register.store.reader, at: register.clock.now,
      newIdentity: { (self.register.newID() as Identifier<Paper>).record })
    for (number, cells) in rows.enumerated() {
      try reading.read(ImportRow(line: number + 2, cells: cells))
    }
    return reading.preview
  }

  private static let outgoing = ["Số, ký hiệu", "Ngày VB", "Trích yếu", "Nơi nhận", "Ngày chuyển"]

  private func went(_ rows: [[String]]) throws -> PaperPreview<OutgoingPaper> {
    try preview(OutgoingPaper.self, Self.outgoing, rows)
  }

  private static let incoming = [
    "Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày VB", "Trích yếu", "Đơn vị nhận",
    "Thời hạn giải quyết", "Tiến độ", "Số ký hiệu văn bản trả lời",
  ]

  private func came(_ rows: [[String]]) throws -> PaperPreview<IncomingPaper> {
    try preview(IncomingPaper.self, Self.incoming, rows)
  }

  private func outgoing() throws -> [OutgoingPaper] {
    try register.store.reader.outgoingPapers(Window(.first, count: 50)).rows.map(\.paper)
  }

  private func incoming() throws -> [IncomingPaper] {
    try register.store.reader.incomingPapers(Window(.first, count: 50)).rows.map(\.paper)
  }

  private static let first = ["07/BC-UBND", "05/11/2026", "Báo cáo tháng 10", "Sở GD&ĐT", ""]

  @Test func newPapersAreWrittenAsOneChangeAndSayWhereTheyCameFrom() throws {
    let preview = try went([
      Self.first, ["08/UBND-VHXH", "06/11/2026", "Công văn mời họp", "Các trường", "6/11/2026"],
    ])
    #expect(preview.obstacle == nil && preview.added.map(\.line) == [2, 3])
    try register.write(.officePaper(.takeOutgoing(preview.changes)))
    let papers = try outgoing()
    #expect(papers.map(\.numberAndSymbol) == ["08/UBND-VHXH", "07/BC-UBND"])
    #expect(papers.map(\.state) == [.sent, .numbered])
    let history = try register.store.reader.history(of: papers[1].id.record)
    #expect(history.allSatisfy { $0.reason == "Nhập từ tệp so.csv, dòng 2" } && !history.isEmpty)
    #expect(try register.store.check().findings == [])
    try register.write(.undo)
    #expect(try outgoing().isEmpty)
  }

  @Test func theSameFileOnceMoreBringsNothing() throws {
    try register.write(.officePaper(.takeOutgoing(try went([Self.first]).changes)))
    let again = try went([["7/bc-ubnd", "5/11/2026", "BÁO CÁO tháng 10", "", ""]])
    #expect(again.unchanged.map(\.line) == [2] && again.changes.rows.isEmpty)
    #expect(again.obstacle?.vietnamese == "Không có dòng nào mới để ghi.")
    // Numbers begin anew each year.
    let before = try went([["7/BC-UBND", "5/11/2025", "Báo cáo tháng 10", "", ""]])
    #expect(before.added.count == 1)
  }

  @Test func emptyFieldsAreFilledAndOtherWordsAreKept() throws {
    try register.write(.officePaper(.takeOutgoing(try went([Self.first]).changes)))
    let preview = try went([
      ["07/BC-UBND", "05/11/2026", "Báo cáo tháng 10", "Sở Giáo dục", "06/11/2026"]
    ])
    #expect(
      preview.filled.map(\.words.vietnamese) == ["07/BC-UBND: Ngày chuyển: “06/11/2026”"])
    #expect(
      preview.different.map(\.words.vietnamese) == [
        "07/BC-UBND: Nơi nhận: sổ này “Sở GD&ĐT”, tệp “Sở Giáo dục”; giữ của sổ này"
      ])
    try register.write(.officePaper(.takeOutgoing(preview.changes)))
    let paper = try #require(try outgoing().first)
    #expect(paper.recipients == "Sở GD&ĐT" && paper.state == .sent && paper.sentOn != nil)
    #expect(try outgoing().count == 1)
  }

  @Test func whatTheOfficerWroteAfterThePreviewIsKeptToo() throws {
    try register.write(.officePaper(.takeOutgoing(try went([Self.first]).changes)))
    var paper = try #require(try outgoing().first)
    let header = ["Số, ký hiệu", "Ngày VB", "Trích yếu", "Người ký"]
    let preview = try preview(
      OutgoingPaper.self, header, [["07/BC-UBND", "05/11/2026", "Báo cáo tháng 10", "Văn thư ghi"]])
    #expect(preview.filled.count == 1)
    paper.signer = "Lầu Bá Xồng"
    try register.write(.officePaper(.saveOutgoing(paper, reason: nil)))
    try register.write(.officePaper(.takeOutgoing(preview.changes)))
    #expect(try outgoing().first?.signer == "Lầu Bá Xồng")
  }

  @Test func oneNumberOnTwoDaysIsTwoPapersOfWhichNothingIsMixed() throws {
    try register.write(.officePaper(.takeOutgoing(try went([Self.first]).changes)))
    let preview = try went([["07/BC-UBND", "09/11/2026", "Báo cáo khác", "", "09/11/2026"]])
    #expect(preview.filled.isEmpty && preview.changes.rows.isEmpty)
    #expect(
      preview.different.first?.words.vietnamese.hasSuffix(
        "có lẽ là văn bản khác cùng số, không lấy gì") ?? false)
  }

  @Test func oneWrongRowKeepsTheWholeFileOut() throws {
    let long = String(repeating: "a", count: 501)
    let preview = try went([
      Self.first, ["07/BC-UBND", "05/11/2026", "Báo cáo lần nữa", "", ""],
      ["08a/BC-UBND", "05/11/2026", "Báo cáo", "", ""], ["9/BC", "hôm nào", "Báo cáo", "", ""],
      ["10/BC", "05/11/2026", "=HYPERLINK(A1)", "", ""], ["11/BC", "05/11/2026", long, "", ""],
      ["12/BC", "05/12/2026", "Báo cáo ngày mai", "", ""], ["13/BC", "05/11/2026", "thiếu ô"],
      ["", "05/11/2026", "Không số", "", ""], ["", "", "", "", ""],
    ])
    #expect(preview.refusals.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 10])
    #expect(
      preview.refusals.first?.problem == .doubleInFile("07/BC-UBND", line: 2))
    #expect(preview.obstacle?.vietnamese == "Có 8 dòng bị từ chối: chưa ghi dòng nào.")
  }

  @Test func rowsOfMonthsArePassedOverAndTold() throws {
    let preview = try went([["Tháng 11/2026", "", "", "", ""], Self.first])
    #expect(preview.obstacle == nil && preview.added.map(\.line) == [3])
    #expect(
      preview.remarks.map(\.words.vietnamese) == ["bỏ qua, không phải văn bản: “Tháng 11/2026”"])
  }

  @Test func aChildThatIsNamedAndAPaperThatWaitsForItsNumberAreTold() throws {
    var draft = OutgoingPaper(id: register.newID(), abstract: "Báo cáo tháng 10")
    draft.symbol = "BC-UBND"
    try register.write(.officePaper(.saveOutgoing(draft, reason: nil)))
    let preview = try went([
      Self.first, ["8/BC", "05/11/2026", "Báo cáo về em Lò Thị Hoa, lớp 7A", "", ""],
    ])
    #expect(preview.obstacle == nil && preview.remarks.map(\.line) == [2, 3])
    #expect(preview.remarks[0].words.vietnamese.hasPrefix("sổ này có văn bản chưa lấy số"))
    #expect(preview.remarks[1].words.vietnamese.contains("Lò Thị Hoa"))
  }

  private static let letter = [
    "20/11/2026", "125", "Sở GD&ĐT", "1234/SGDĐT", "18/11/2026", "Công văn về an toàn", "VHXH",
    "30/11/2026", "Đang làm", "",
  ]

  @Test func theColumnsOfHandlingBecomeADuty() throws {
    let late = [
      "18/11/2026", "124", "UBND tỉnh", "9/UBND", "", "Công văn gấp", "", "19/11/2026", "", "",
    ]
    let answered = [
      "18/11/2026", "123", "UBND tỉnh", "8/UBND", "", "Công văn", "", "19/11/2026", "",
      "15/UBND-VHXH",
    ]
    let preview = try came([answered, late, Self.letter])
    #expect(preview.obstacle == nil && preview.reminders == 2 && preview.late == 1)
    try register.write(.officePaper(.takeIncoming(preview.changes)))
    let paper = try #require(try incoming().first)
    #expect(paper.arrivalNumber == 125 && paper.progress == "Đang làm" && paper.unit == "VHXH")
    #expect(paper.duties.count == 1)
    #expect(try incoming().first { $0.arrivalNumber == 123 }?.isHandled ?? false)
    #expect(try register.store.check().findings == [])
  }

  @Test func aPaperThatTheOfficerNotedFirstGetsItsNumberIn() throws {
    var own = IncomingPaper(
      id: register.newID(), arrivedOn: start.day, abstract: "Công văn về an toàn")
    own.author = "sở gd&đt"
    own.number = "1234/SGDĐT"
    try register.write(.officePaper(.saveIncoming(own)))
    let preview = try came([Self.letter])
    #expect(preview.added.isEmpty && preview.filled.map(\.line) == [2])
    try register.write(.officePaper(.takeIncoming(preview.changes)))
    let papers = try incoming()
    #expect(papers.count == 1 && papers.first?.arrivalNumber == 125)
    #expect(papers.first?.dueOn == Day(iso: "2026-11-30"))
    // One paper of the officer's belongs to one row.
    let twice = try came([Self.letter, ["20/11/2026", "126"] + Self.letter.dropFirst(2)])
    #expect(twice.added.map(\.line) == [3] && twice.unchanged.map(\.line) == [2])
  }

  @Test func aNumberInIsAPlainNumber() throws {
    let preview = try came([
      ["20/11/2026", "125a"] + Self.letter.dropFirst(2),
      ["20/11/2026", ""] + Self.letter.dropFirst(2),
      ["", "127"] + Self.letter.dropFirst(2),
      ["20/11/2026", "128/2026"] + Self.letter.dropFirst(2),
    ])
    #expect(
      preview.refusals.map(\.problem) == [
        .rule(.notANumber(PaperColumn.arrivalNumber.label, typed: "125a")),
        .rule(.missing(PaperColumn.arrivalNumber.label)),
        .rule(.missing(PaperColumn.arrivedOn.label)),
      ])
    #expect(preview.changes.rows.map(\.paper.arrivalNumber) == [128])
  }

  @Test func aPaperWithdrawnAfterThePreviewIsNotWritten() throws {
    try register.write(.officePaper(.takeOutgoing(try went([Self.first]).changes)))
    let preview = try went([["07/BC-UBND", "05/11/2026", "Báo cáo tháng 10", "", "6/11/2026"]])
    let paper = try #require(try outgoing().first)
    try register.write(.officePaper(.withdrawOutgoing(paper.id, reason: "ghi nhầm")))
    #expect(throws: StoreError.rule(.withdrawn(OutgoingPaper.title))) {
      try register.write(.officePaper(.takeOutgoing(preview.changes)))
    }
  }

  @Test func aLockedLetterOfTheOfficersGetsWhatTheClerkKnowsAndKeepsItsText() throws {
    let register = try ScratchRegister(sealed: true, start: start)
    var letter = OutgoingPaper(id: register.newID(), abstract: "Công văn v/v mời họp")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.symbol = "UBND-VHXH"
    letter.letter.addressee = "Các trường"
    letter.letter.content = "Mời họp."
    for state: OutgoingPaperState in [.draft, .forSignature, .signed, .numbered] {
      letter.state = state
      if state == .numbered { (letter.number, letter.issuedOn) = (8, start.day) }
      try register.write(.officePaper(.saveOutgoing(letter, reason: nil)))
    }
    register.store.lock()
    var reading = try PaperReading<OutgoingPaper, StoreReader>(
      Columns(header: Self.outgoing, among: OutgoingPaper.columns), fileName: "so.csv",
      from: register.store.reader, at: register.clock.now,
      newIdentity: { (register.newID() as Identifier<OutgoingPaper>).record })
    try reading.read(
      ImportRow(
        line: 2,
        cells: ["08/UBND-VHXH", "20/11/2026", "Công văn v/v mời họp", "Như trên", "20/11/2026"]))
    #expect(reading.preview.filled.count == 1 && reading.preview.obstacle == nil)
    try register.write(.officePaper(.takeOutgoing(reading.preview.changes)))
    try register.store.unlock(
      author: register.officer,
      passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    let paper = try #require(try register.store.reader.outgoingPaper(letter.id))
    #expect(paper.recipients == "Như trên" && paper.state == .sent)
    #expect(paper.letter.content == "Mời họp.")
  }
}
