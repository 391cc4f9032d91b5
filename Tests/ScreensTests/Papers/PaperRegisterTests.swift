import IncidentPapers
import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The registers of papers, by keys.
@Suite struct PaperRegisterTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String, opening route: Route = .papers(.outgoingList),
    columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: route, columns: columns, rows: rows, keys: keys)
  }

  private func papers(_ register: TestRegister) throws -> [OutgoingPaper] {
    try register.reader.outgoingPapers(Window(.first, count: 9)).rows.map(\.paper)
  }

  @Test func theKindOfAClosingReportIsTheOneOfTheRecords() {
    #expect(IncidentPaperKind.closing.rawValue == OutgoingPaper.closingReport)
  }

  @Test func aPaperOfAnIncidentGoesToTheSignerAndComesBackWithANumber() throws {
    let register = try CaseSamples.board()
    let incident = CaseSamples.kitchen
    let form = run(register, "n", opening: .incidents(.paper(incident, .closing)))
    try expectSnapshot(form.last, "outgoing-form")
    run(register, "n<F2><Wake>", opening: .incidents(.paper(incident, .closing)))
    let paper = try #require(try papers(register).first)
    #expect(paper.incident == incident)
    run(register, "s<F2><Wake>")
    run(register, "s<F2><Wake>")
    #expect(try papers(register).first?.state == .signed)
    try expectSnapshot(run(register, "s").last, "outgoing-number")
    run(register, "s<Tab>7<F2><Wake>")
    #expect(try papers(register).first?.numberAndSymbol == "07/BC-UBND")
    #expect(
      try register.reader.incident(incident)?.incident.closingReportNumber == "07/BC-UBND")
    try expectSnapshot(run(register, "<Enter>").last, "outgoing-page")
    try expectSnapshot(run(register, "").last, "outgoing-list")
    try expectSnapshot(run(register, "", columns: 40, rows: 12).last, "outgoing-list-narrow")
  }

  @Test func onesThatCameInAreWritten() throws {
    let register = try TestRegister()
    try expectSnapshot(run(register, "").last, "outgoing-empty")
    run(
      register, "n<Tab><Tab>Sở GD&ĐT<Tab><Tab><Tab>Công văn về an toàn<F2><Wake>",
      opening: .papers(.incomingList))
    let rows = try register.reader.incomingPapers(Window(.first, count: 9)).rows
    #expect(rows.map(\.paper.author) == ["Sở GD&ĐT"])
    try expectSnapshot(run(register, "i").last, "incoming-list")
    try expectSnapshot(run(register, "i", columns: 40, rows: 12).last, "incoming-list-narrow")
    try expectSnapshot(run(register, "i<Enter>").last, "incoming-form")
    #expect(run(register, "p", opening: .today).last.contains("Văn bản đi"))
  }

  @Test func todayOpensThePageOfTheWeekAndTheContactCard() throws {
    let register = try CaseSamples.board()
    try expectSnapshot(run(register, "w", opening: .today).last, "week-page")
    try expectSnapshot(run(register, "c", opening: .today).last, "contact-card")
    try expectSnapshot(
      run(register, "c", opening: .today, columns: 40, rows: 12).last, "contact-card-narrow")
    #expect(run(register, "wx", opening: .today).last.contains("Đã ghi"))
    #expect(run(register, "wx", opening: .today).last.contains("Chưa ghi: đã có"))
  }
}
