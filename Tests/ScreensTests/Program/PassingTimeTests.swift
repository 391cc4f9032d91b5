import RecordStore
import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

@Suite struct PassingTimeTests {
  /// Nobody pressed a key, and a duty became late.
  @Test func aDutyTurnsLateOnAScreenThatIsLeftOpen() throws {
    let register = try TestRegister()
    try register.write(
      .incident(
        .log(
          .sample(
            "Ngộ độc sau bữa trưa", id: 101, category: "NĐ", level: .serious, minutesAgo: 1),
          nil)))
    var program = Program(
      device: ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: ""),
      register: register.reader, writer: TestWriter(register), services: TestServices(register),
      clock: register.clock.forProgram, options: ProgramOptions(idleMinutes: nil),
      newIdentity: { .program })
    program.followClock()
    program.refreshHeader()
    program.open(.today)
    let before = program.header.overdue
    register.clock.pass(minutes: 60 * 24 * 30)
    program.handle(.tick)
    #expect(program.header.overdue != before)
    #expect(program.stacks.top?.isStale == true)
  }
}
