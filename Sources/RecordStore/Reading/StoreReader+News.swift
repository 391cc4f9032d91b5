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
      let since = try seenAt(db) ?? begun(db, day)
      let key = NewsCountCache.Key(since: since, day: day, ledger: try LedgerMark(db))
      return try newsCounts.count(key) {
        try NewsReading(db: db, since: since, today: day).count()
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
}

/// Keeps the count for Today as long as entries, catalogue, day and the moment of the last look stay:
/// a draft or a reading place that is kept changes nothing of it.
final class NewsCountCache: Sendable {
  struct Key: Equatable {
    let since: Moment
    let day: Day
    let ledger: LedgerMark
  }

  private struct Kept {
    var key: Key?
    var count = 0
    /// How often it was counted.
    var countings = 0
  }

  private let kept = Mutex(Kept())

  var countings: Int { kept.withLock { $0.countings } }

  func count(_ key: Key, _ counted: () throws -> Int) rethrows -> Int {
    if let count = kept.withLock({ $0.key == key ? $0.count : nil }) { return count }
    let count = try counted()
    kept.withLock { $0 = Kept(key: key, count: count, countings: $0.countings + 1) }
    return count
  }
}
