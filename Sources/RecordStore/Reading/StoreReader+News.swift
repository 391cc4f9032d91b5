import GRDB
import Ledger
import Records
import Synchronization

extension StoreReader: NewsQuestions {
  public func news(since: Moment?, on day: Day) throws(StoreError) -> GuidanceNews {
    try read { db in
      let seen = try since ?? seenAt(db)
      let reading = NewsReading(db: db, since: try seen ?? begun(db, day), today: day)
      return GuidanceNews(
        since: reading.since, isFirstLook: seen == nil, today: day, items: try reading.items())
    }
  }

  public func newsCount(on day: Day) throws(StoreError) -> Int {
    try read { db in
      let key = NewsCountCache.Key(
        author: local.author(), day: day, version: try dataVersion(db))
      return try newsCounts.count(key) {
        let since = try seenAt(db) ?? begun(db, day)
        return try NewsReading(db: db, since: since, today: day).count()
      }
    }
  }

  /// When the officer at the keys said last that he has looked.
  private func seenAt(_ db: Database) throws -> Moment? {
    try local.author().flatMap { try NewsSeen(db: db).moment(of: $0) }
  }

  private func begun(_ db: Database, _ day: Day) throws -> Moment {
    try RecordRows(db: db).recordedAt(RegisterRecord.onlyID) ?? Moment(day, .midnight)
  }

  /// A number that differs after every write of another connection.
  private func dataVersion(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }
}

/// Keeps the count for Today as long as nobody writes, the day stays and the same officer sits here.
final class NewsCountCache: Sendable {
  struct Key: Equatable {
    let author: RecordID?
    let day: Day
    let version: Int64
  }

  private let kept = Mutex<(key: Key, count: Int)?>(nil)

  func count(_ key: Key, _ counted: () throws -> Int) rethrows -> Int {
    if let kept = kept.withLock({ $0 }), kept.key == key { return kept.count }
    let count = try counted()
    kept.withLock { $0 = (key, count) }
    return count
  }
}
