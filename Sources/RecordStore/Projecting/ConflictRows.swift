import GRDB
import Records

/// The fields of which two copies of the register say different things.
struct ConflictRows {
  let db: Database

  func write(_ state: RecordState, isNew: Bool) throws {
    if !isNew {
      let delete = try SQLStatement(
        "DELETE FROM conflict WHERE record = ? AND kind = ?", in: db)
      delete.bind(1, state.id)
      delete.bind(2, Int64(state.kind.rawValue))
      try delete.run()
    }
    for field in state.reading.conflicts {
      let insert = try SQLStatement(
        "INSERT INTO conflict (record, kind, field) VALUES (?, ?, ?)", in: db)
      insert.bind(1, state.id)
      insert.bind(2, Int64(state.kind.rawValue))
      insert.bind(3, Int64(field.rawValue))
      try insert.run()
    }
  }
}
