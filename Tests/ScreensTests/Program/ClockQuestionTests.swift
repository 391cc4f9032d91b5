import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// A clock that cannot be right: asked about once, and no number is given meanwhile.
@Suite struct ClockQuestionTests {
  private static let minutesPerDay = 1440

  /// A register that was written to, with the clock moved by days.
  private static func register(days: Int) throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    register.clock.pass(minutes: days * minutesPerDay)
    return register
  }

  @Test func aClockSetBackIsAskedAboutAtTheStart() throws {
    let run = ScreenRun(try Self.register(days: -3), keys: "")
    try expectSnapshot(run.last, "clock-suspect")
  }

  @Test func theQuestionFitsALowNarrowScreen() throws {
    let run = ScreenRun(try Self.register(days: -6000), columns: 40, rows: 12, keys: "")
    try expectSnapshot(run.last, "clock-suspect-narrow")
  }

  @Test func leftAloneItStaysOnTodayAndGivesNoNumber() throws {
    let register = try Self.register(days: -3)
    let run = ScreenRun(register, keys: "<Esc>!Cháy bếp<F2><Wake>1")
    #expect(run.last.contains("! giờ máy nghi sai") && run.last.contains("[giờ?]"))
    #expect(try register.reader.header(at: register.clock.now).areNumbersWaiting)
  }

  @Test func onceConfirmedNothingIsAskedAndWhatWaitedIsNumbered() throws {
    let register = try Self.register(days: -3)
    let run = ScreenRun(register, keys: "<Esc>!Cháy bếp<F2><Wake>1<Tab><Enter>y<Wake>")
    #expect(run.last.contains("1 vụ việc ghi tạm nhận số VV-2026-0001."))
    #expect(!run.last.contains("[giờ?]"))
    #expect(try register.reader.incident(numbered: IncidentNumber(year: 2026, serial: 1)) != nil)
    let again = ScreenRun(register, keys: "")
    #expect(again.last.contains("[1Hôm nay]") && !again.last.contains("Giờ máy có đúng không?"))
  }

  /// A year before the program cannot be confirmed, and the right clock is trusted at once.
  @Test func aYearWithoutTheProgramIsNotConfirmed() throws {
    let register = try Self.register(days: -6000)
    let run = ScreenRun(register, keys: "y")
    #expect(run.last.contains("Năm này chưa có chương trình; chỉnh giờ máy trước."))
    #expect(throws: StoreError.rule(.clockSuspect)) { try register.store.confirmClock() }
    register.clock.pass(minutes: 6000 * Self.minutesPerDay + 5)
    #expect(try register.reader.header(at: register.clock.now).clockSuspicion == nil)
  }

  /// The numbering is the program's own: what the officer did last is taken back, and no number
  /// is given twice.
  @Test func undoingLeavesTheNumbersThatWereGiven() throws {
    let register = try Self.register(days: -3)
    ScreenRun(register, keys: "<Esc>!Cháy bếp<F2><Wake>")
    register.clock.pass(minutes: 3 * Self.minutesPerDay + 10)
    ScreenRun(register, keys: "<Wake>")
    let undone = ScreenRun(register, keys: "uy<Wake>")
    #expect(undone.last.contains("Đã hoàn tác: Vụ việc VV-2026-0001"))
    ScreenRun(register, keys: "!Ngập lụt<F2><Wake>")
    #expect(try register.reader.incident(numbered: IncidentNumber(year: 2026, serial: 2)) != nil)
  }

  @Test func aClockSetRightGivesTheNumbersAtTheNextStart() throws {
    let register = try Self.register(days: -3)
    ScreenRun(register, keys: "<Esc>!Cháy bếp<F2><Wake>")
    register.clock.pass(minutes: 3 * Self.minutesPerDay + 10)
    let run = ScreenRun(register, keys: "<Wake>")
    #expect(run.last.contains("1 vụ việc ghi tạm nhận số VV-2026-0001."))
    #expect(!run.last.contains("giờ máy nghi sai"))
  }
}
