import GRDB
import Ledger
import Records

extension RegisterStore {
  /// Drops every table that follows from the ledger and fills it anew.
  ///
  /// - Returns: how many entries were read.
  @discardableResult
  public func rebuild() throws(StoreError) -> Int {
    try keepPages(.rebuilding)
    defer { try? keepPages(.usual) }  // The number of pages kept loses nothing.
    return try inTransaction { db, state in
      try Rebuilding(context: try context(db, &state)).run()
    }
  }
}

/// Fills the tables of the projections from the ledger and the catalogue.
struct Rebuilding {
  let context: WritingContext

  func run() throws -> Int {
    let db = context.db
    try Schema.dropProjections(in: db)
    try Schema.createProjectionTables(in: db)
    try fill()
    try Schema.finishProjectionTables(in: db)
    try SearchIndex.rebuildRecords(db) { tell(.words, $0, of: $1) }
    try Settings(db: db).set(.projectionVersion, Int64(Schema.projectionVersion))
    return Int(try EntryTable(db: db).count())
  }

  private func tell(_ part: RebuildProgress.Part, _ done: Int, of total: Int) {
    guard part == .words || done == total || done.isMultiple(of: RebuildProgress.stride) else {
      return
    }
    context.environment.progress(RebuildProgress(part: part, done: done, total: total))
  }

  /// Fills empty tables, before they have indexes and triggers.
  private func fill() throws {
    let db = context.db
    var projector = context.projector
    projector.isFilling = true
    let records = try EntryTable(db: db).recordCount()
    var done = 0
    try context.plainLoader().forEachRecord {
      try projector.project($0)
      done += 1
      tell(.records, done, of: records)
    }
    // The duties look up completions and reminders by their subject, before the other indexes are
    // made.
    try db.execute(
      sql: "CREATE INDEX completionWhileFilling ON dutyCompletion (subject)")
    try db.execute(sql: "CREATE INDEX reminderWhileFilling ON reminder (escalation)")
    let facts = try LocalClockRows(db: db).completing(context.facts)
    try DutyRows(db: db, facts: facts).fill { tell(.duties, $0, of: $1) }
    try db.execute(sql: "DROP INDEX completionWhileFilling")
    try db.execute(sql: "DROP INDEX reminderWhileFilling")
    for statement in Tally.all.flatMap(\.counting) { try db.execute(sql: statement) }
    try CounterTable(db: db).recount()
  }
}

extension Rebuilding {
  /// Rebuilds, and notes in the ledger which catalogue the program took for it.
  func run(noting taken: CatalogueTaken?) throws {
    _ = try run()
    guard let taken else { return }
    let header = WritingHeader(author: .program, now: context.environment.now())
    var planned = try PlannedChange([context.noting(taken)], context: context)
    try planned.write(header)
  }
}
