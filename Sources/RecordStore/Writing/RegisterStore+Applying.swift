import GRDB
import Ledger
import Records

extension RegisterStore {
  /// Carries a change out, whole or not at all; durable when this returns.
  ///
  /// - Throws: `.rule` with the reason when the change is not allowed, other cases when it could
  ///   not be saved: then nothing is.
  public func apply(
    _ change: Change, by officer: Identifier<Officer>
  ) throws(StoreError) -> Written {
    if case .erase(let record, let ground) = change {
      return try erase(record, ground: ground, by: officer).written
    }
    if case .institution(.addAll(let institutions)) = change {
      var rest = institutions[...]
      return try importInstitutions(count: institutions.count, by: officer) { rest.popFirst() }
    }
    return try inTransaction { db, state in
      try carryOut(change, by: officer, context: try context(db, &state))
    }
  }

  /// The same without waiting: `completion` is called on the writing thread.
  public func submit(
    _ change: Change, by officer: Identifier<Officer>,
    completion: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    writing.async { [self] in
      completion(Result { () throws(StoreError) in try apply(change, by: officer) })
    }
  }

  func carryOut(
    _ change: Change, by officer: Identifier<Officer>, context: WritingContext
  ) throws -> Written {
    let header = try header(by: officer, context.db)
    if change == .undo { return try Undoing(context: context).undo(header) }
    let source = LedgerSource(
      context.db, loader: try context.loader(), facts: context.facts, path: context.path,
      isClockSuspect: header.isClockSuspect)
    let writes = try change.writes(from: source, at: header.now)
    var planned = try PlannedChange(writes, context: context)
    let records = try planned.write(header)
    return Written(
      records: records,
      summary: try WrittenWords(context: context).summary(of: records, asked: writes))
  }

  /// Who writes now, and whether the clock can be right.
  func header(by officer: Identifier<Officer>, _ db: Database) throws -> WritingHeader {
    let now = environment.now()
    let suspicion = try ClockWatch(db: db, buildYear: environment.buildYear).suspicion(at: now)
    return WritingHeader(author: officer.record, now: now, isClockSuspect: suspicion != nil)
  }
}
