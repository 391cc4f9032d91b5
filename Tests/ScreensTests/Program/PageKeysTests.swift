import Ledger
import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// What every page offers.
@Suite struct PageKeysTests {
  /// Every kind of page, over the records of ``RouteSamples``.
  static let routes = sectionRoutes + RouteLiaison.routes

  private static let sectionRoutes: [Route] = [
    .today, .guidance(.list), .guidance(.authority("")),
    .guidance(.document("80/2017/NĐ-CP")), .guidance(.rule("A001")),
    .guidance(.override("A001")), .guidance(.addRelation("80/2017/NĐ-CP")),
    .guidance(.answers), .guidance(.drifts),
    .guidance(.answer("Q001")), .guidance(.question(.sample(400))), .guidance(.ask),
    .guidance(.editQuestion(.sample(400))), .guidance(.withdrawQuestion(.sample(400))),
    .guidance(.guides), .guidance(.guide("G01")), .guidance(.trees()), .guidance(.tree("T01")),
    .guidance(.escalateAbout(.step("G01", 1))), .guidance(.importFile),
    .guidance(.distributions), .guidance(.distribution(.sample(401))),
    .guidance(.distribute("80/2017/NĐ-CP")), .guidance(.study),
    .guidance(.correct("80/2017/NĐ-CP")),
    .guidance(.timeline("80/2017/NĐ-CP")), .guidance(.catalogue), .guidance(.news),
    .institutions(.list),
    .institutions(.sheet(.sample(1))), .institutions(.add), .institutions(.edit(.sample(1))),
    .institutions(.close(.sample(1))), .institutions(.merge([.sample(1), .sample(2)])),
    .institutions(.importFile), .institutions(.clusters),
    .institutions(.cluster(Cluster.id(provinceCode: "40", number: 1))),
    .institutions(.editCluster(Cluster.id(provinceCode: "40", number: 1))),
    .institutions(.assignCommune), .institutions(.contactPoints),
    .institutions(.contactPoint(nil)), .incidents(.list), .incidents(.file(.sample(100))),
    .incidents(.log(at: .sample(1))), .incidents(.edit(.sample(100))),
    .incidents(.writeLine(.sample(100))), .incidents(.move(.sample(100))),
    .incidents(.settleDuty(.sample(100), rule: "N-ca_xa", occurrence: 1)),
    .incidents(.withdraw(.sample(100))), .incidents(.erase(.sample(100))), .escalations(.list),
    .escalations(.add(for: .sample(100))), .escalations(.withdraw(.sample(300))),
    .escalations(.erase(.sample(300))),
    .escalations(.file(.sample(300))), .escalations(.edit(.sample(300))),
    .escalations(.move(.sample(300))), .drafts, .search("truong"), .quickEntry, .unlock,
    .recover, .changePassphrase, .newRecoveryKey, .clock, .numbering,
    .history(RecordReference(Identifier<Incident>.sample(100)), title: "VV-2026-0001"),
    .guidance(.reader("80/2017/NĐ-CP")), .guidance(.readingNote(cited)),
    .guidance(.askAbout(cited)), .guidance(.readingNotes), .incidents(.parts(.sample(100))),
    .incidents(.details(.sample(100))), .incidents(.outcome(.sample(100))),
    .incidents(.addMeasure(.sample(100))), .incidents(.addSite(.sample(100))),
    .incidents(.openPeople(.sample(100))), .incidents(.people(.sample(100))),
    .incidents(.addPerson(.sample(100))),
    .escalations(.file(.sample(301))), .escalations(.difficulty(about: nil)),
    .escalations(.difficulty(about: .document("80/2017/NĐ-CP"))), .escalations(.petition),
    .escalations(.remind(.sample(300))), .escalations(.answerVoters(.sample(301))),
    .escalations(.offer(.sample(300))), .escalations(.edit(.sample(301))),
    .escalations(.month(YearMonth(of: TestClock.start.day))),
    .incidents(.papers(.sample(100))),
    .incidents(.paper(.sample(100), .quick)), .papers(.outgoingList), .papers(.incomingList),
    .papers(.addOutgoing(for: nil, nil, PaperChoices())), .papers(.addIncoming),
    .papers(.outgoing(.sample(700))),
    .papers(.moveOutgoing(.sample(700))), .papers(.editOutgoing(.sample(700))),
    .papers(.overview(.week)), .papers(.writeLetter(.nothing)), .papers(.letter(.sample(702))),
    .papers(.office),
    .institutions(.importFormer), .handover(.list), .handover(.begin),
    .handover(.file(.sample(820))), .handover(.minutes(.sample(820))),
    .handover(.withdraw(.sample(820))),
    .incidents(.clocks), .incidents(.clock("P-3-1")),
    .incidents(.addClock), .incidents(.editClock("L-ND-2", nil)),
    .incidents(.withdrawClock(RouteSamples.clock.id)), .incidents(.numbers(month)),
    .papers(.overview(.numbers(month))), .incidents(.merging(.sample(100), into: .sample(101))),
    .officers, .addOfficer,
    .privacy(.list), .privacy(.add), .privacy(.file(.sample(800))),
    .privacy(.edit(.sample(800))), .privacy(.answer(.sample(800))),
    .privacy(.erase(.sample(800))), .privacy(.withdraw(.sample(800))), .privacy(.retention),
    .incidents(.openRestricted(.sample(102))), .incidents(.file(.sample(102))),
    .incidents(.keepLonger(.sample(100))), .incidents(.similar(.sample(100))),
    .incidents(.measure(.sample(500), of: .sample(100))),
    .incidents(.withdrawMeasure(.sample(500), of: .sample(100))),
    .incidents(.site(.sample(501), of: .sample(100))),
    .incidents(.withdrawSite(.sample(501), of: .sample(100))),
    .incidents(.person(.sample(502), of: .sample(100))),
    .incidents(.withdrawPerson(.sample(502), of: .sample(100))),
    .incidents(.erasePerson(.sample(502), of: .sample(100))),
    .papers(.importRegister(.outgoing)), .papers(.importRegister(.incoming)),
    .papers(.editLetter(.sample(702))), .papers(.eraseLetter(.sample(702))),
    .papers(.withdrawOutgoing(.sample(700))), .papers(.editIncoming(.sample(703))),
    .papers(.withdrawIncoming(.sample(703))),
    .giveAccess(RouteSamples.colleague), .endAccess(RouteSamples.colleague),
  ]

  private static let month = NumbersPeriod.month(YearMonth(of: TestClock.start.day))
  private static let cited = Ground(document: "80/2017/NĐ-CP", part: "Điều 6")

  /// The program with a page in sight.
  static func program(
    _ register: TestRegister, at route: Route, columns: Int = 80, rows: Int = 24,
    language: Language = .vietnamese
  ) -> (program: Program<TestRegister.Reader>, terminal: ScriptedTerminal) {
    let terminal = ScriptedTerminal(size: Size(columns: columns, rows: rows), steps: [])
    var program = Program(
      device: terminal, register: register.reader, writer: TestWriter(register),
      services: TestServices(register), clock: register.clock.forProgram,
      options: ProgramOptions(language: language, idleMinutes: nil),
      newIdentity: { RecordID(high: 1, low: 1) })
    program.refreshHeader()
    program.open(.today)
    program.open(route)
    program.draw()
    return (program, terminal)
  }

  @Test func noTwoActionsOfAPageShareAKey() throws {
    let register = try RouteSamples.register()
    for route in Self.routes {
      let offers = Self.program(register, at: route).program.offers
      var owner: [Key: Action] = [:]
      for action in Set(offers.map(\.action)) {
        for key in action.keys {
          #expect(owner[key] == nil, "\(key.name) at \(route): \(action)")
          owner[key] = action
        }
      }
    }
  }

  @Test func everyActionIsOfferedSomewhere() throws {
    let register = try RouteSamples.register()
    var offered: Set<Action> = []
    for route in Self.routes {
      offered.formUnion(Self.program(register, at: route).program.offers.map(\.action))
    }
    #expect(Set(Action.allCases).subtracting(offered) == [])
  }

  @Test func noPageFailsToLoad() throws {
    let register = try RouteSamples.register()
    for route in Self.routes {
      let (program, terminal) = Self.program(register, at: route)
      #expect(program.overlay == nil, "\(route)")
      #expect(terminal.pages.last?.text.isEmpty == false, "\(route)")
    }
  }

  @Test func everyPagePutsTheCursorOnItsFocus() throws {
    let register = try RouteSamples.register()
    for route in Self.routes {
      let (_, terminal) = Self.program(register, at: route)
      #expect(terminal.pages.last?.cursor != nil, "\(route)")
    }
  }

  @Test func everyPageStandsOnTheSmallestScreen() throws {
    let register = try RouteSamples.register()
    for route in Self.routes {
      let (program, terminal) = Self.program(register, at: route, columns: 40, rows: 12)
      #expect(program.overlay == nil, "\(route)")
      let page = try #require(terminal.pages.last?.text)
      #expect(page.contains("─ SỔ TẬP ─"), "\(route)")
    }
  }
}
