import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct TodayTests {
  private func busyRegister() throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    try register.write(.incident(.log(.sample(), .sample())))
    try register.write(
      .incident(
        .log(
          .sample(
            "Ngộ độc sau bữa trưa", id: 101, category: "NĐ", level: .serious, minutesAgo: 130),
          nil)))
    return register
  }

  @Test func showsWhatIsDueToWhomAndOnWhatGround() throws {
    try expectSnapshot(ScreenRun(try busyRegister(), keys: "").last, "today")
  }

  @Test func aNewRegisterSaysWhereToBegin() throws {
    try expectSnapshot(ScreenRun(try TestRegister(), keys: "").last, "today-empty")
  }

  @Test func aNarrowScreenKeepsTheList() throws {
    let run = ScreenRun(try busyRegister(), columns: 40, rows: 12, keys: "")
    try expectSnapshot(run.last, "today-narrow")
  }

  @Test func aWideScreenExplainsBesideTheList() throws {
    let run = ScreenRun(try busyRegister(), columns: 120, rows: 24, keys: "<Down>")
    try expectSnapshot(run.last, "today-wide")
  }

  @Test func aCommuneWithoutAClusterIsTold() throws {
    let run = ScreenRun(try TestRegister(communeCode: "16681"), keys: "")
    #expect(run.last.contains("không thuộc cụm; liên hệ trực tiếp Sở."))
  }

  @Test func tabGoesToTheCountersWhichAreDoors() throws {
    let run = ScreenRun(try busyRegister(), keys: "<Tab><Tab><Tab><Enter>")
    #expect(run.pages.contains { $0.contains("[2 vụ việc mở]") })
    #expect(run.last.contains("[4Vụ việc]"))
  }

  /// Sixty duties are overdue, more than the rows that are held.
  @Test func theDoorOfTodayLeadsBehindManyOverdueOnes() throws {
    let register = try TestRegister()
    for number in 0..<60 {
      var asked = Escalation.sample("Việc cũ \(number)", id: UInt64(400 + number))
      asked.channel = .phone
      asked.state = .sent
      asked.sentAt = TestClock.start.adding(minutes: -40 * 1440)
      asked.dueOn = .sample(2026, 11, 2)
      try register.write(.escalation(.add(asked)))
    }
    var asked = Escalation.sample("Việc của hôm nay", id: 500)
    asked.channel = .phone
    asked.state = .sent
    asked.sentAt = TestClock.start.adding(minutes: -1440)
    asked.dueOn = TestClock.start.day
    try register.write(.escalation(.add(asked)))
    let run = ScreenRun(register, keys: "<Tab><Tab><Enter>")
    let row = run.last.split(separator: "\n").first { $0.hasPrefix(">") }
    #expect(row?.contains("Việc của hôm nay") ?? false)
    #expect(ScreenRun(register, keys: "<Tab><Tab><Enter><Up>").last.contains("> ") == true)
  }

  @Test func aDoorWithNothingBehindItSaysSo() throws {
    let run = ScreenRun(try busyRegister(), keys: "<Tab><Tab><Enter>")
    let counters = try busyRegister().reader.counters(at: TestClock.start)
    #expect(run.last.contains("Không có việc nào như vậy.") == (counters.dueToday.value == 0))
  }

  @Test func theMinutesGoOnWithoutReading() throws {
    let register = try busyRegister()
    #expect(ScreenRun(register, keys: "").last.contains("đã 35 phút"))
    register.clock.pass(minutes: 5)
    #expect(ScreenRun(register, keys: "").last.contains("đã 40 phút"))
  }
}
