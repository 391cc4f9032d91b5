import Records

/// A span of time in the words that matter: minutes at first, then hours, then days.
enum Elapsed {
  private static let minutesPerHour = 60
  private static let minutesPerDay = 1440

  /// "35 phút", "2 giờ 10'", "26 giờ", "3 ngày"; a negative span counts as none.
  static func words(minutes: Int) -> Phrase {
    let minutes = max(0, minutes)
    let hours = minutes / minutesPerHour
    if hours == 0 { return Phrase("\(minutes) phút", "\(minutes) min") }
    if minutes >= 2 * minutesPerDay {
      let days = minutes / minutesPerDay
      return Phrase("\(days) ngày", "\(days) days")
    }
    let rest = minutes % minutesPerHour
    guard hours < 10, rest > 0 else { return Phrase("\(hours) giờ", "\(hours) h") }
    return Phrase("\(hours) giờ \(rest)'", "\(hours) h \(rest)'")
  }
}
