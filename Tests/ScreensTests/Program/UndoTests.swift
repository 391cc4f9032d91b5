import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct UndoTests {
  @Test func undoTakesBackTheLastChangeAndSaysWhich() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), .sample())))
    let run = ScreenRun(register, keys: "u<Wake>")
    #expect(run.last.contains("Đã hoàn tác: Vụ việc VV-2026-0001"))
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 0)
  }

  @Test func undoIsWaitedForBeforeAnother() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    let run = ScreenRun(register, keys: "uu")
    #expect(run.last.contains("Lần lưu trước chưa xong."))
  }
}
