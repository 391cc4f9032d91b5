import GRDB
import Ledger
import Records

extension StoreReader: DutyQuestions {
  public func duties(at now: Moment, _ window: Window) throws(StoreError) -> Rows<DutyRow> {
    try read { db in
      let walk = ListWalk(db: db, list: DutyList.list(at: now))
      var shown = ShownDuties(
        db: db, duties: DutyRows(db: db, facts: try dutyFacts(db)),
        sight: try restrictedSight(db))
      let places = try walk.window(window, valueCount: walk.list.order.count)
      return try rows(places) { try shown.row($0) }
    }
  }

  public func start(of section: DutyRow.Section) -> RowKey { DutyList.start(of: section).key }

  public func counters(at now: Moment) throws(StoreError) -> TodayCounters {
    try read { db in
      let ago = now.day.adding(months: -SheetAge.months)
      return TodayCounters(
        overdue: try overdue(at: now, db),
        impossible: try boundedCount(db, "duty WHERE isOpen = 1 AND isImpossible = 1", []),
        dueToday: try boundedCount(
          db, "duty WHERE isOpen = 1 AND isImpossible = 0 AND lateFrom BETWEEN ? AND ?",
          [now.milliseconds.databaseValue, now.day.end.milliseconds.databaseValue]),
        openIncidents: try counter("openIncidents", db),
        openEscalations: try counter("openEscalations", db),
        institutions: try counter("institutions", db),
        unconfirmed: try unconfirmed(since: ago, db),
        drafts: try local.drafts(db).count)
    }
  }

  func overdue(at now: Moment, _ db: Database) throws -> BoundedCount {
    try boundedCount(
      db, "duty WHERE isOpen = 1 AND isImpossible = 0 AND lateFrom < ?",
      [now.milliseconds.databaseValue])
  }

  /// Working institutions confirmed before `day` or never.
  private func unconfirmed(since day: Day, _ db: Database) throws -> BoundedCount {
    let never = try boundedCount(
      db, "institution WHERE isClosed = 0 AND lastConfirmedOn IS NULL", [])
    let long = try boundedCount(
      db, "institution WHERE isClosed = 0 AND lastConfirmedOn < ?",
      [day.sinceEpoch.databaseValue])
    return never.adding(long)
  }

  private func counter(_ name: String, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT value FROM counter WHERE name = ?")
    return try Int.fetchOne(statement, arguments: [name]) ?? 0
  }
}
