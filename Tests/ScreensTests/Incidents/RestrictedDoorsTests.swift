import Ledger
import Records
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// A restricted incident is read only in an unlocked register and for a reason that was given a
/// short while ago, whatever page leads to it.
@Suite struct RestrictedDoorsTests {
  private static let id = Identifier<Incident>.sample(100)
  /// Stands in everything that is told of the incident, and nowhere else.
  private static let secret = "Zebra"

  /// Every page, and those that only an incident with all its parts has.
  private static let routes =
    PageKeysTests.routes + [
      .incidents(.duty(id, rule: "N-ca_xa", occurrence: 1)),
      .incidents(.similar(.sample(101))), .incidents(.merging(.sample(101), into: id)),
      .history(RecordReference(Identifier<Measure>.sample(500)), title: secret),
      .history(RecordReference(Identifier<SiteImpact>.sample(501)), title: secret),
      .history(RecordReference(Identifier<LogLine>.sample(504)), title: secret),
      .history(RecordReference(Identifier<Person>.sample(502)), title: secret),
      .papers(.addOutgoing(for: id, .quick, PaperChoices())), .escalations(.edit(.sample(300))),
    ]

  private func register() throws -> TestRegister {
    let register = try RouteSamples.register()
    // The reason that was given there is over.
    register.clock.pass(minutes: AccessNote.validMinutes)
    let old = try #require(try register.reader.incident(Self.id)).incident
    var new = old
    new.isRestricted = true
    new.retainUntil = .sample(2026, 12, 1)
    for text in [
      \Incident.title, \.place, \.cause, \.lesson, \.proposal, \.conclusionBody,
    ] as [WritableKeyPath<Incident, String>] {
      new[keyPath: text] = "Truong \(Self.secret)"
    }
    new.damage = [Self.secret]
    try register.write(.incident(.edit(Self.id, new.changes(since: old), reason: nil)))
    try writeParts(to: register)
    return register
  }

  private func writeParts(to register: TestRegister) throws {
    let words = "Truong \(Self.secret)"
    try register.write(
      .incidentPart(.measure(Measure(id: .sample(500), incident: Self.id, what: words))))
    try register.write(
      .incidentPart(.site(SiteImpact(id: .sample(501), incident: Self.id, site: words))))
    var person = Person(id: .sample(502), incident: Self.id, role: .victim)
    person.name = words
    try register.write(.people(.save(person)))
    try register.write(.incident(.write(.sample(words, id: 504))))
    try register.write(
      .incidentPart(.details([IncidentDetail(of: Self.id, item: "BL.kind", value: words)])))
  }

  /// All that a page shows, with what it has left to do.
  private func page(_ register: TestRegister, at route: Route) -> String {
    var (program, terminal) = PageKeysTests.program(register, at: route, columns: 140, rows: 200)
    while program.work() {}
    program.draw()
    return terminal.pages.last?.text ?? ""
  }

  private func openForAReason(_ register: TestRegister) throws {
    try register.write(
      .people(
        .opened(
          AccessNote(
            id: .sample(505), incident: Self.id, reason: "kế hoạch hỗ trợ",
            openedAt: register.clock.now))))
  }

  private func expectNothing(of register: TestRegister, _ when: String) {
    for route in Self.routes {
      #expect(!page(register, at: route).contains(Self.secret), "\(when): \(route)")
    }
  }

  @Test func noPageTellsAnythingWhileLocked() throws {
    let register = try register()
    try openForAReason(register)
    register.store.lock()
    expectNothing(of: register, "locked")
  }

  @Test func noPageTellsAnythingBeforeAReasonWasGiven() throws {
    expectNothing(of: try register(), "without a reason")
  }

  @Test func noPageTellsAnythingAfterTheReasonEnded() throws {
    let register = try register()
    try openForAReason(register)
    #expect(page(register, at: .incidents(.edit(Self.id))).contains(Self.secret))
    #expect(page(register, at: .incidents(.list)).contains(Self.secret))
    register.clock.pass(minutes: AccessNote.validMinutes)
    expectNothing(of: register, "too late")
  }

  /// A draft is a door too: it brings the form and what was typed in it.
  @Test func noDraftLeadsToIt() throws {
    let register = try register()
    let names = Self.routes.compactMap(\.draftName).filter { $0.contains(Self.id.hex) }
    // These two show nothing of the incident: a log is written, a reason is given at any time.
    for name in names where !name.hasPrefix("incident.line") {
      var (program, terminal) = PageKeysTests.program(register, at: .today)
      program.resume(
        Draft(
          form: name, record: nil, title: "",
          content: ["cause": Self.secret, "name": Self.secret, "what": Self.secret],
          keptAt: register.clock.now, baseRevision: 0))
      program.draw()
      #expect(terminal.pages.last?.text.contains(Self.secret) == false, "\(name)")
    }
    #expect(names.count > 10)
  }

  /// A page that was opened rightly does not stand there any longer than the reason holds.
  @Test(arguments: [
    Route.history(RecordReference(id), title: "VV"), .incidents(.file(id)), .incidents(.parts(id)),
    .incidents(.papers(id)), .incidents(.paper(id, .quick)), .incidents(.similar(id)),
    .incidents(.merging(.sample(101), into: id)), .incidents(.people(id)),
  ])
  func anOpenPageIsHiddenAgain(route: Route) throws {
    let register = try register()
    try openForAReason(register)
    let keys = ScriptedTerminal.Step.keys("<C-l><Esc>")
    #expect(!run(register, route, keys).contains(Self.secret), "locked")
    try register.store.unlock(
      author: register.officer, passphrase: try TestRegister.secret(TestRegister.passphrase))
    var (program, terminal) = PageKeysTests.program(register, at: route, columns: 140, rows: 200)
    register.clock.pass(minutes: AccessNote.validMinutes)
    program.followClock()
    program.draw()
    #expect(terminal.pages.last?.text.contains(Self.secret) == false, "too late")
  }

  private func run(
    _ register: TestRegister, _ route: Route, _ steps: [ScriptedTerminal.Step]
  ) -> String {
    ScreenRun(register, opening: route, columns: 140, rows: 200, steps: steps).last
  }
}
