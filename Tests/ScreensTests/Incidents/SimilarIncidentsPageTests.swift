import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct SimilarIncidentsPageTests {
  /// The kitchen of the board, with the same news again and a case of last year.
  private func board(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try CaseSamples.board(hasPassphrase: hasPassphrase)
    var again = Incident.sample(
      "Học sinh nôn sau bữa sáng", id: 110, category: "NĐ", minutesAgo: 70)
    again.institution = .sample(1)
    try register.write(.incident(.log(again, nil)))
    var old = Incident.sample(
      "Nôn sau bữa sáng ở bếp tập thể", id: 111, category: "NĐ", minutesAgo: 500_000)
    old.casualties.ill = 3
    try register.write(.incident(.log(old, nil)))
    return register
  }

  private func run(
    _ register: TestRegister, _ id: Incident.ID = CaseSamples.kitchen, _ keys: String = "",
    columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .incidents(.similar(id)), columns: columns, rows: rows, keys: keys)
  }

  @Test func showsWhyAndHowTheyEnded() throws {
    try expectSnapshot(run(board()).last, "similar-incidents")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(run(board(), columns: 40, rows: 12).last, "similar-incidents-narrow")
  }

  @Test func saysThatThereIsNone() throws {
    let page = run(try CaseSamples.board(), .sample(102)).last
    #expect(page.contains("Chưa thấy vụ việc nào giống."))
  }

  @Test func isOpenedFromTheIncidentAndOpensOthers() throws {
    let pages = ScreenRun(
      try board(), opening: .incidents(.file(CaseSamples.kitchen)), keys: "v<Enter>")
    #expect(pages.pages.contains { $0.contains("Có thể là cùng một việc") })
    #expect(pages.last.contains("Học sinh nôn sau bữa sáng"))
  }

  @Test func theFormForANewOneTellsOfThemWhileTyping() throws {
    let keys = "nHọc sinh nôn sau bữa sáng <Tab>ngo doc<Enter>"
    func form(_ columns: Int = 80, _ rows: Int = 24) throws -> String {
      ScreenRun(
        try board(), opening: .incidents(.list), columns: columns, rows: rows, keys: keys
      ).last
    }
    try expectSnapshot(try form(), "incident-form-similar")
    try expectSnapshot(try form(40, 12), "incident-form-similar-narrow")
    #expect(try form().contains("? Có thể trùng VV-2026-"))
  }

  @Test func theQuickEntryTellsOfThemToo() throws {
    let page = ScreenRun(
      try board(), opening: .quickEntry,
      keys: "Bếp ăn: nôn sau bữa sáng " + String(repeating: "<Tab>", count: 5) + "sao mai<Enter>"
    ).last
    #expect(page.contains("? Có thể trùng VV-2026-"))
  }
}
