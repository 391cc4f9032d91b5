import Ledger
import Records

extension Day {
  /// A day that the calendar has.
  public static func sample(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("The calendar has no \(day)/\(month)/\(year).")
    }
    return day
  }
}

extension ClockTime {
  /// A time that clocks show.
  public static func sample(_ hour: Int, _ minute: Int) -> ClockTime {
    guard let time = ClockTime(hour: hour, minute: minute) else {
      preconditionFailure("Clocks do not show \(hour):\(minute).")
    }
    return time
  }
}

extension Identifier {
  /// The same identity for the same number.
  public static func sample(_ number: UInt64) -> Self {
    Self(RecordID(high: 0x50A0, low: number))
  }
}

extension Institution {
  /// A primary school of the sample commune.
  public static func sample(
    _ name: String = "Trường Tiểu học Sao Mai", id: UInt64 = 1,
    level: InstitutionLevel = .primary, communeCode: String = TestRegister.communeCode
  ) -> Institution {
    Institution(id: .sample(id), name: name, level: level, communeCode: communeCode)
  }
}

extension Incident {
  /// Learned `minutesAgo` before the start of the test clock.
  public static func sample(
    _ title: String = "Học sinh xô xát sau giờ học", id: UInt64 = 100, category: String = "BL",
    level: Level = .significant, minutesAgo: Int = 35
  ) -> Incident {
    Incident(
      id: .sample(id), category: category, level: level, title: title,
      learnedAt: TestClock.start.adding(minutes: -minutesAgo))
  }
}

extension LogLine {
  public static func sample(
    _ text: String = "Nhà trường báo qua điện thoại.", id: UInt64 = 200, incident: UInt64 = 100
  ) -> LogLine {
    LogLine(
      id: .sample(id), incident: .sample(incident), writtenAt: TestClock.start, text: text)
  }
}

extension Escalation {
  /// Asked of the Department, about an incident.
  public static func sample(
    _ request: String = "Đề nghị cử cán bộ hỗ trợ", id: UInt64 = 300,
    about incident: Identifier<Incident>? = nil
  ) -> Escalation {
    var escalation = Escalation(
      id: .sample(id), request: request, addresseeLevel: .department,
      addressee: "Sở GD&ĐT Nghệ An")
    escalation.incident = incident
    return escalation
  }
}
