import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The people of an incident: written at once, seen for a reason, never while locked.
@Suite struct PeoplePageTests {
  private static let name = "Lò Thị Mẫu"

  @discardableResult
  private func run(_ register: TestRegister, _ route: IncidentRoute, _ keys: String) -> ScreenRun {
    ScreenRun(register, opening: .incidents(route), keys: keys)
  }

  private func add(to register: TestRegister) throws {
    var person = Person(id: .sample(600), incident: CaseSamples.kitchen, role: .victim)
    person.name = Self.name
    person.sex = .female
    person.level = .primary
    person.condition = "Điều trị ở trạm y tế, đã ổn định"
    try register.write(.people(.save(person)))
  }

  @Test func asksWhyBeforeItShowsAnybody() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    try add(to: register)
    let asked = run(register, .openPeople(CaseSamples.kitchen), "")
    try expectSnapshot(asked.last, "people-open")
    #expect(!asked.last.contains(Self.name))
    let refused = run(register, .openPeople(CaseSamples.kitchen), "<F2>")
    #expect(!refused.last.contains(Self.name))
    let shown = run(
      register, .openPeople(CaseSamples.kitchen), "Gọi gia đình đón cháu<F2><Wake>")
    try expectSnapshot(shown.last, "people-page")
    #expect(shown.last.contains(Self.name))
    let sheet = try #require(try register.reader.people(of: CaseSamples.kitchen))
    #expect(sheet.openings.map(\.reason) == ["Gọi gia đình đón cháu"])
  }

  @Test func theReasonEnds() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    try add(to: register)
    run(register, .openPeople(CaseSamples.kitchen), "Lập kế hoạch hỗ trợ<F2><Wake>")
    #expect(run(register, .people(CaseSamples.kitchen), "").last.contains(Self.name))
    register.clock.pass(minutes: AccessNote.validMinutes)
    let later = run(register, .people(CaseSamples.kitchen), "")
    #expect(!later.last.contains(Self.name))
    #expect(later.last.contains("Lập kế hoạch hỗ trợ"))
  }

  @Test func nobodyIsSeenWhileLockedButSomebodyCanBeAdded() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    try add(to: register)
    register.store.lock()
    let asked = run(register, .openPeople(CaseSamples.kitchen), "<Esc>")
    #expect(!asked.pages.contains { $0.contains(Self.name) })
    let opened = run(register, .people(CaseSamples.kitchen), "<Esc>")
    #expect(!opened.pages.contains { $0.contains(Self.name) })
    #expect(opened.last.contains("Lý do mở đã hết giá trị hoặc sổ đang khóa"))
    run(register, .addPerson(CaseSamples.kitchen), "<Esc><Tab>Vừ A Thử<F2><Wake>")
    #expect(try register.reader.people(of: CaseSamples.kitchen)?.people.count == 2)
  }

  /// A name that no rule would know is known from the people of the incident.
  @Test func aTitleThatNamesThemIsWarnedOf() throws {
    let keys = String(repeating: "<BS>", count: 30) + "Dế Súa nôn sau bữa sáng"
    let nobody = try CaseSamples.board(hasPassphrase: true)
    let known = try CaseSamples.board(hasPassphrase: true)
    var person = Person(id: .sample(601), incident: CaseSamples.kitchen, role: .victim)
    person.name = "Dế Súa"
    try known.write(.people(.save(person)))
    let quiet = run(nobody, .edit(CaseSamples.kitchen), keys).last
    let warned = run(known, .edit(CaseSamples.kitchen), keys).last
    #expect(!quiet.contains("“Dế Súa”"))
    #expect(warned.contains("“Dế Súa”"))
  }

  @Test func anOpeningIsNoChangeThatUndoTakesBack() throws {
    let register = try CaseSamples.board(hasPassphrase: true)
    try add(to: register)
    run(register, .openPeople(CaseSamples.kitchen), "Gọi gia đình<F2><Wake>")
    try register.write(.undo)
    let sheet = try #require(try register.reader.people(of: CaseSamples.kitchen))
    #expect(sheet.openings.count == 1)
    // What was before it is what was taken back.
    #expect(sheet.people.isEmpty)
  }
}
