import GRDB
import Ledger
import Records

/// Keeps the numbers shown on screens in step with one row.
struct TallyRows {
  private let db: Database
  private let tally: Tally
  private let id: RecordID

  /// Nothing for a kind of record that is not counted.
  init?(of kind: KindCode, _ id: RecordID, in db: Database) {
    guard let table = ProjectionTable.of(kind)?.name,
      let tally = Tally.all.first(where: { $0.table == table })
    else { return nil }
    self.db = db
    self.tally = tally
    self.id = id
  }

  /// How the row counts.
  struct Share: Equatable {
    let institution: RecordID?
  }

  /// The share of the row as it stands; nothing where it is not there or does not count.
  func share() throws -> Share? {
    let select = try SQLStatement(tally.share, in: db)
    select.bind(1, id)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return select.integer(0) == tally.counts ? Share(institution: select.sixteen(1)) : nil
  }

  /// Takes over what the row has become.
  func update(from old: Share?) throws {
    let new = try share()
    guard new != old else { return }
    if (old == nil) != (new == nil) {
      try Self.counter.add(old == nil ? 1 : -1, in: db) { $0.bind($1, tally.name) }
    }
    try addToInstitution(old?.institution, -1)
    try addToInstitution(new?.institution, 1)
  }

  private func addToInstitution(_ institution: RecordID?, _ step: Int64) throws {
    guard let institution else { return }
    try Self.institutionTally.add(step, in: db) { $0.bind($1, institution) }
  }

  private static let counter = Adding(to: "counter", "value", key: "name")
  private static let institutionTally = Adding(
    to: "institutionTally", "openIncidents", key: "institution")
}

/// Adds to a number in a table. One that comes down to nothing has no row.
private struct Adding: Sendable {
  private let update: String
  private let insert: String
  private let delete: String

  init(to table: String, _ column: String, key: String) {
    update = "UPDATE \(table) SET \(column) = \(column) + ? WHERE \(key) = ?"
    insert = "INSERT INTO \(table) (\(key), \(column)) VALUES (?, ?)"
    delete = "DELETE FROM \(table) WHERE \(key) = ? AND \(column) = 0"
  }

  func add(_ step: Int64, in db: Database, bindKey: (SQLStatement, Int) -> Void) throws {
    let update = try SQLStatement(update, in: db)
    update.bind(1, step)
    bindKey(update, 2)
    try update.run()
    if db.changesCount == 0 {
      let insert = try SQLStatement(insert, in: db)
      bindKey(insert, 1)
      insert.bind(2, step)
      try insert.run()
    } else if step < 0 {
      let delete = try SQLStatement(delete, in: db)
      bindKey(delete, 1)
      try delete.run()
    }
  }
}
