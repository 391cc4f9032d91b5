import GRDB
import Ledger
import Records

/// The limits of time that were set here; a table of few rows, read whole.
struct LocalClockRows {
  let db: Database

  /// The shipped facts with what was set here.
  func completing(_ shipped: DutyFacts) throws -> DutyFacts {
    var facts = shipped
    facts.localClocks = LocalClocks(try RecordRows(db: db).records("ORDER BY code, fromDay"))
    return facts
  }

  /// The incidents of which a clock may begin at `moment` or later: by the news, by a higher level, by
  /// its end, by what was done last, by the turn of what recurs.
  func incidents(countedSince moment: Moment) throws -> [RecordID] {
    let select = try SQLStatement(
      """
      SELECT id FROM incident WHERE knownSince >= ?1 OR levelSince >= ?1 OR settledAt >= ?1
      OR id IN (SELECT subject FROM dutyCompletion WHERE doneAt >= ?1)
      OR id IN (SELECT subject FROM duty WHERE startAt >= ?1) ORDER BY id
      """, in: db)
    select.bind(1, moment.milliseconds)
    return try ids(select)
  }

  /// All requests of persons for their data: a commune has few.
  func privacyRequests() throws -> [RecordID] {
    try ids(try SQLStatement("SELECT id FROM privacyRequest ORDER BY id", in: db))
  }

  private func ids(_ select: SQLStatement) throws -> [RecordID] {
    var found: [RecordID] = []
    while try select.next() {
      let id: RecordID? = select.sixteen(0)
      if let id { found.append(id) }
    }
    return found
  }
}
