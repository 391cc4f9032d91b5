import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// Fields that choose from a list of the register.
@Suite struct LookupTests {
  /// An incident at an institution that this register does not hold.
  private func strayIncident() throws -> TestRegister {
    let register = try TestRegister()
    var incident = Incident.sample()
    incident.institution = .sample(77)
    try register.write(.incident(.log(incident, nil)))
    return register
  }

  @discardableResult
  private func edit(_ register: TestRegister, _ keys: String) -> ScreenRun {
    ScreenRun(register, opening: .incidents(.edit(.sample(100))), rows: 40, keys: keys)
  }

  @Test func anEntryThatIsNotFoundIsShownAndKept() throws {
    let register = try strayIncident()
    #expect(edit(register, "").last.contains("00000000 (không tìm thấy)"))
    edit(register, " 2<F2><Wake>")
    let incident = try #require(try register.reader.incident(.sample(100))?.incident)
    #expect(incident.title.hasSuffix(" 2"))
    #expect(incident.institution == .sample(77))
  }

  @Test func whyAListCouldNotBeReadIsShownOnce() throws {
    let register = try TestRegister()
    let device = ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: "")
    var program = Program(
      device: device, register: register.reader, writer: TestWriter(register),
      services: TestServices(register), clock: register.clock.forProgram,
      options: ProgramOptions(idleMinutes: nil), newIdentity: { .program })
    program.refreshHeader()
    program.open(.today)
    let found = program.lookupTrouble.orNone { () throws(StoreError) -> [Choice] in
      throw .damaged(detail: "trang 7")
    }
    program.draw()
    #expect(found.isEmpty)
    #expect(device.pages.last?.text.contains("trang 7") == true)
    program.handle(.key(.escape))
    program.draw()
    #expect(device.pages.last?.text.contains("trang 7") == false)
  }
}
