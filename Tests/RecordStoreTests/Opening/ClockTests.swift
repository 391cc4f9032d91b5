import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct ClockTests {
  @Test func aClockSetBackIsReportedAndStopsNoWork() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let latest = register.clock.now
    #expect(try register.store.clockSuspicion() == nil)
    register.clock.pass(days: -3)
    #expect(try register.store.clockSuspicion() == .beforeLastWriting(latest))
    try register.write(.undoable(register, "Trường B"))
    #expect(try suspects(register) == [false, true])
    register.clock.pass(days: -60 * 366)
    #expect(try register.store.clockSuspicion() == .beforeProgram(year: 1966))
    register.clock.pass(days: 60 * 366 + 3)
    #expect(try register.store.clockSuspicion() == nil)
  }

  @Test func anHourBackIsNoSuspicion() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    register.clock.pass(minutes: -59)
    #expect(try register.store.clockSuspicion() == nil)
    register.clock.pass(minutes: -2)
    #expect(try register.store.clockSuspicion() != nil)
  }

  @Test func aClockFarAheadIsAskedAboutOnce() throws {
    let register = try ScratchRegister()
    let latest = register.clock.now
    register.clock.pass(days: 3653)
    #expect(try register.store.clockSuspicion() == .farAhead(of: latest))
    try register.write(.undoable(register))
    #expect(try suspects(register) == [true])
    // What was written under the wrong clock does not make the right one look wrong.
    register.clock.pass(days: -3652)
    #expect(try register.store.clockSuspicion() == nil)
    register.clock.pass(days: 3652)
    try register.store.confirmClock()
    #expect(try register.store.clockSuspicion() == nil)
    try register.write(.undoable(register, "Trường B"))
    #expect(try suspects(register) == [true, false])
  }

  /// A clock that ran ahead unnoticed: the officer's word on the right one is not asked for twice.
  @Test func aConfirmedClockOutweighsWhatWasWrittenAhead() throws {
    let register = try ScratchRegister()
    register.clock.pass(days: 90)
    try register.write(.undoable(register))
    register.clock.pass(days: -90)
    #expect(try register.store.clockSuspicion() != nil)
    try register.store.confirmClock()
    #expect(try register.store.clockSuspicion() == nil)
    try register.write(.undoable(register, "Trường B"))
    #expect(try suspects(register) == [false, false])
    register.clock.pass(days: -2)
    #expect(try register.store.clockSuspicion() != nil)
    #expect(try register.store.check().findings == [])
  }

  @Test func noNumberIsGivenUnderASuspectClock() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    register.clock.pass(days: -3)
    let incident = Incident(
      id: register.newID(), category: "KH", level: .notice, title: "Tin báo",
      learnedAt: register.clock.now)
    try register.write(.incident(.log(incident, nil)))
    #expect(try register.store.reader.incident(incident.id)?.incident.number == nil)
    #expect(throws: StoreError.rule(.clockSuspect)) {
      try register.write(.register(.numberWaiting))
    }
    try register.store.confirmClock()
    try register.write(.register(.numberWaiting))
    let number = try register.store.reader.incident(incident.id)?.incident.number
    #expect(number == IncidentNumber(year: 2026, serial: 1))
    #expect(try register.store.check().findings == [])
  }

  /// Whether the clock was suspect, for each institution added.
  private func suspects(_ register: ScratchRegister) throws -> [Bool] {
    try register.read { db in
      let select = try SQLStatement("SELECT body FROM entry WHERE kind = 6 ORDER BY id", in: db)
      var found: [Bool] = []
      while try select.next() { found.append(try Entry(body: select.bytes(0)).isClockSuspect) }
      return found
    }
  }
}
