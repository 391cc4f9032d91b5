import GRDB
import Ledger
import Records

/// Numbers that follow from all entries, kept in the transaction that adds one.
struct CounterTable {
  let db: Database

  enum Name: String, CaseIterable {
    /// The highest Lamport counter here.
    case lamport
    /// The latest time of writing that was not suspect, milliseconds since 1970.
    case latestWriting
  }

  func value(_ name: Name) throws -> Int64? {
    let select = try SQLStatement("SELECT value FROM counter WHERE name = ?", in: db)
    select.bind(1, name.rawValue)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return select.integer(0)
  }

  /// Raises a counter to `value` where it stands lower.
  func raise(_ name: Name, to value: Int64) throws {
    let insert = try SQLStatement(
      """
      INSERT INTO counter (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)
      """, in: db)
    insert.bind(1, name.rawValue)
    insert.bind(2, value)
    try insert.run()
  }

  /// The counters as all entries together give them.
  func ofEntries() throws -> [String: Int64] {
    let select = try SQLStatement("SELECT body FROM entry ORDER BY id", in: db)
    var values: [String: Int64] = [:]
    func raise(_ name: Name, _ value: Int64) {
      values[name.rawValue] = max(values[name.rawValue] ?? value, value)
    }
    while try select.next() {
      let entry = try Entry(body: select.bytes(0))
      raise(.lamport, entry.counter)
      if !entry.isClockSuspect { raise(.latestWriting, entry.writtenAt) }
    }
    return values
  }

  /// Every counter that stands, the tallies of the tables among them.
  func all() throws -> [String: Int64] {
    let select = try SQLStatement("SELECT name, value FROM counter", in: db)
    var values: [String: Int64] = [:]
    while try select.next() { values[select.text(0)] = select.integer(1) }
    return values
  }

  /// Finds the counters in all entries: after the table was emptied.
  func recount() throws {
    let values = try ofEntries()
    for name in Name.allCases {
      if let value = values[name.rawValue] { try raise(name, to: value) }
    }
  }
}
