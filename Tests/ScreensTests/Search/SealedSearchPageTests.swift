import Ledger
import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// Search among sealed words on the screens: as they come, until the register is locked.
@Suite struct SealedSearchPageTests {
  /// A register with one open and one restricted incident, words in their logs.
  static func filled() throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: true)
    for (id, title, text, isRestricted) in [
      (100, "Xô xát sau giờ học", "hai em giằng co ở sân bóng", false),
      (101, "Việc ở bản Ngoi", "em nhỏ sợ về nhà qua sân bóng qx7", true),
    ] as [(UInt64, String, String, Bool)] {
      var incident = Incident.sample(title, id: id)
      incident.isRestricted = isRestricted
      let line = LogLine(
        id: .sample(id + 50), incident: incident.id, writtenAt: register.clock.now, text: text)
      try register.write(.incident(.log(incident, line)))
    }
    return register
  }

  @Test func sealedWordsAreFoundBelowTheRest() throws {
    let run = ScreenRun(try Self.filled(), keys: "gsan bong")
    try expectSnapshot(run.last, "search-sealed")
    let narrow = ScreenRun(try Self.filled(), columns: 40, rows: 12, keys: "gsan bong")
    try expectSnapshot(narrow.last, "search-sealed-narrow")
  }

  @Test func aRestrictedOneIsOpenedForAReasonThatIsKept() throws {
    let register = try Self.filled()
    let masked = ScreenRun(register, keys: "gqx7<Enter>")
    try expectSnapshot(masked.last, "incident-restricted")
    #expect(!masked.last.contains("bản Ngoi"))
    #expect(!masked.pages.contains { $0.contains("sợ về nhà") })
    #expect(try register.reader.people(of: .sample(101))?.openings.isEmpty == true)
    let opened = ScreenRun(register, keys: "gqx7<Enter>RGọi cho gia đình<F2><Wake>")
    #expect(opened.last.contains("Việc ở bản Ngoi"))
    let openings = try register.reader.people(of: .sample(101))?.openings
    #expect(openings?.map(\.reason) == ["Gọi cho gia đình"])
    register.clock.pass(minutes: AccessNote.validMinutes)
    #expect(!ScreenRun(register, keys: "gqx7<Enter>").last.contains("bản Ngoi"))
  }

  @Test func lockingDropsWhatWasFound() throws {
    let register = try Self.filled()
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), steps: [])
    let writer = TestWriter(register)
    var program = Program(
      device: terminal, register: register.reader, writer: writer,
      services: TestServices(register), clock: register.clock.forProgram,
      options: ProgramOptions(idleMinutes: nil), newIdentity: { .program })
    program.refreshHeader()
    program.open(.today)
    program.open(.search("giang co"))
    program.draw()
    #expect(terminal.pages.last?.text.contains("Niêm phong: đang tìm…") == true)
    let isGoingOn = program.work()
    #expect(!isGoingOn)
    #expect(terminal.pages.last?.text.contains("giằng co") == true)
    program.handle(.key(.control("l")))
    program.handle(.key(.escape))
    program.draw()
    let text = terminal.pages.last?.text ?? ""
    #expect(!text.contains("giằng co") && text.contains("Niêm phong: mở khóa (Ctrl-L) để tìm"))
    let hasBegunAgain = program.work()
    #expect(!hasBegunAgain)
  }

  @Test func aNewTextBeginsANewSearch() throws {
    let run = ScreenRun(try Self.filled(), keys: "ggiang co<BS><BS><BS>xyz")
    #expect(!run.last.contains("hai em"))
    #expect(run.pages.contains { $0.contains("hai em") })
  }
}
