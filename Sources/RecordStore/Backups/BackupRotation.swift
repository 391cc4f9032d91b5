import Records

/// Which backups are let go, so that near days are dense and far ones still there.
struct BackupRotation {
  static let last = 5
  static let days = 7
  static let weeks = 4
  static let months = 12
  /// Days for which backups before something risky are kept.
  static let daysBefore = 60

  let today: Day

  /// The backups that may be deleted; never the newest one.
  func superfluous(_ backups: [Backup]) -> [Backup] {
    let newestFirst = backups.sorted { $0.number > $1.number }
    var kept = Set(newestFirst.prefix(Self.last).map(\.number))
    kept.formUnion(newest(newestFirst, of: Self.days) { Int($0.sinceEpoch) })
    // 1970-01-01 was a Thursday: weeks begin on Mondays.
    kept.formUnion(newest(newestFirst, of: Self.weeks) { (Int($0.sinceEpoch) + 3) / 7 })
    kept.formUnion(newest(newestFirst, of: Self.months) { $0.year * 12 + $0.month })
    for backup in backups where isKeptForItsReason(backup) { kept.insert(backup.number) }
    return backups.filter { !kept.contains($0.number) }
  }

  private func isKeptForItsReason(_ backup: Backup) -> Bool {
    guard backup.reason.isBefore || backup.reason == .shrunk else { return false }
    return backup.day.adding(days: Self.daysBefore) >= today
  }

  /// The newest backup of each of the latest `count` periods that have one.
  private func newest(
    _ newestFirst: [Backup], of count: Int, period: (Day) -> Int
  ) -> [Int] {
    var seen: Set<Int> = []
    var numbers: [Int] = []
    for backup in newestFirst {
      let key = period(backup.day)
      guard !seen.contains(key) else { continue }
      guard seen.count < count else { break }
      seen.insert(key)
      numbers.append(backup.number)
    }
    return numbers
  }
}
