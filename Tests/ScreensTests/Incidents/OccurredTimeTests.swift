import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct OccurredTimeTests {
  private func read(_ typed: String) throws -> OccurredTime {
    try OccurredTime(typed: typed, now: TestClock.start)
  }

  @Test func isNotKnownWhenNothingIsTyped() throws {
    #expect(try read("").from == nil)
    #expect(try read("  ").precision == .unknown)
  }

  @Test(arguments: [
    ("7h15", TimePrecision.exact, "07:15 21/11/2026"),
    ("10:40 20/11", .exact, "10:40 20/11/2026"), ("hôm qua", .day, "20/11/2026"),
    ("20/11", .day, "20/11/2026"), ("khoảng 7h", .approximate, "khoảng 07:00 21/11/2026"),
    ("~7h", .approximate, "khoảng 07:00 21/11/2026"),
    ("chừng 7h hôm qua", .approximate, "khoảng 07:00 20/11/2026"),
  ])
  func readsWhatIsKnown(typed: String, precision: TimePrecision, text: String) throws {
    let time = try read(typed)
    #expect(time.precision == precision)
    #expect(time.text(.vietnamese) == text)
    #expect(try read(text) == time)
  }

  @Test(arguments: ["sáng nay", "32/11", "25:00", "khoảng"])
  func refusesTheRest(typed: String) {
    #expect(throws: TypedTimeError.self) { try read(typed) }
  }
}
