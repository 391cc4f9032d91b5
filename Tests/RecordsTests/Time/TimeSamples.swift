import Records

/// Repeatable chance (SplitMix64) for the properties of time.
struct TimeChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func day() -> Day {
    let range = Int64(Day.first.sinceEpoch)...Int64(Day.last.sinceEpoch)
    return Day(sinceEpoch: .random(in: range, using: &self)) ?? .first
  }
}

extension Day {
  /// The day of a well-formed ISO date in a test.
  static func on(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("No day: \(iso)") }
    return day
  }
}

extension Moment {
  /// The moment of a well-formed ISO text in a test.
  static func at(_ iso: String) -> Moment {
    guard let moment = Moment(iso: iso) else { preconditionFailure("No moment: \(iso)") }
    return moment
  }
}

extension CalendarDay {
  static func sample(
    _ iso: String, _ effect: Effect = .off, standing: Standing = .decreed, basis: String = "TB 1",
    confidence: Confidence = .sourced
  ) -> CalendarDay {
    CalendarDay(
      day: .on(iso), effect: effect, name: Phrase("Ngày lễ", "Holiday"),
      basis: basis, standing: standing, isLunar: false, source: "", confidence: confidence)
  }
}

extension WorkingCalendar {
  /// 2026 around National Day, with the Monday before it swapped for a Saturday.
  static let nationalDay2026 = WorkingCalendar([
    .sample("2026-01-01", standing: .law), .sample("2026-08-22", .worked),
    .sample("2026-08-31"), .sample("2026-09-01"), .sample("2026-09-02", standing: .law),
    .sample("2026-11-23", .worked, standing: .notYetDecreed, confidence: .unsure),
  ])
}
