import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct UndoTests {
  @Test func undoTakesBackTheLastChangeAndSaysWhich() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), .sample())))
    let run = ScreenRun(register, keys: "uy<Wake>")
    #expect(run.last.contains("Đã hoàn tác: Vụ việc VV-2026-0001"))
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 0)
  }

  /// One stray key takes away no incident that has its number.
  @Test func asksBeforeAWholeIncidentIsTakenBack() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), .sample())))
    #expect(ScreenRun(register, keys: "u").last.contains("bỏ cả vụ việc VV-2026-0001"))
    ScreenRun(register, keys: "u<Esc><Wake>")
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 1)
  }

  /// What came after the logging goes with one key.
  @Test func anEditIsTakenBackWithoutAQuestion() throws {
    let register = try TestRegister()
    let old = Incident.sample()
    try register.write(.incident(.log(old, nil)))
    var new = old
    new.place = "Sân trường"
    try register.write(.incident(.edit(old.id, new.changes(since: old), reason: nil)))
    let run = ScreenRun(register, keys: "u<Wake>")
    #expect(run.last.contains("Đã hoàn tác: Vụ việc VV-2026-0001"))
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 1)
  }

  /// What was written a while ago is named before a stray key takes it back.
  @Test func asksBeforeAnOldChangeIsTakenBack() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    register.clock.pass(minutes: 10)
    #expect(ScreenRun(register, keys: "u").last.contains("Hoàn tác việc ghi lúc 09:30 21/11/2026"))
    let kept = ScreenRun(register, keys: "u<Esc><Wake>")
    #expect(!kept.last.contains("Đã hoàn tác"))
    #expect(ScreenRun(register, keys: "uy<Wake>").last.contains("Đã hoàn tác"))
  }

  @Test func undoIsWaitedForBeforeAnother() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    let run = ScreenRun(register, keys: "uu")
    #expect(run.last.contains("Lần lưu trước chưa xong."))
  }
}
