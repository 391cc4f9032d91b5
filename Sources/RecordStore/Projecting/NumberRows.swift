import GRDB
import Ledger
import Records

/// Every incident number that was ever given, so that none is given twice, not even after undo.
struct NumberRows {
  let db: Database

  func write(_ state: RecordState, isNew: Bool) throws {
    if !isNew {
      let delete = try SQLStatement("DELETE FROM numberGiven WHERE record = ?", in: db)
      delete.bind(1, state.id)
      try delete.run()
    }
    let standing = state.exists ? state.values.integer(Incident.Fields.number) : nil
    for packed in state.numbersGiven {
      let insert = try SQLStatement(
        "INSERT INTO numberGiven (packed, record, isStanding) VALUES (?, ?, ?)", in: db)
      insert.bind(1, Int64(packed))
      insert.bind(2, state.id)
      insert.bind(3, packed == standing ? 1 : 0)
      try insert.run()
    }
  }

  /// The highest number given in a year, withdrawn ones counted.
  func highest(inYear year: Int) throws -> Int? {
    let select = try SQLStatement(
      "SELECT max(packed) FROM numberGiven WHERE packed BETWEEN ? AND ?", in: db)
    select.bind(1, Int64(IncidentNumber(year: year, serial: 1).packed))
    select.bind(2, Int64(IncidentNumber(year: year, serial: 999_999).packed))
    _ = try select.next()
    defer { select.stop() }
    return select.isNull(0) ? nil : Int(select.integer(0))
  }
}
