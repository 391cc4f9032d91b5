import GRDB
import Records

/// What SQLite itself finds wrong with a file, and a shape that is not ours.
struct FileFaults {
  let db: Database

  /// Everything: pages, indexes, types, references, shape. Reads the whole file.
  func first() throws -> String? {
    if let fault = try pragma("integrity_check(1)", isFine: "ok") { return fault }
    if let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
      let table: String = row[0] ?? "?"
      return "foreign key: \(table)"
    }
    return try shape()
  }

  /// Pages and types, without the comparison of indexes: for the start.
  func quick() throws -> String? {
    try pragma("quick_check(1)", isFine: "ok")
  }

  private func pragma(_ name: String, isFine fine: String) throws -> String? {
    let answer = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "?"
    return answer == fine ? nil : answer
  }

  /// The tables, indexes and triggers, compared with those of a register just made. Tables that
  /// another program will build anew are left out.
  private func shape() throws -> String? {
    let version = try Settings(db: db).number(.projectionVersion)
    let isToday = version == Int64(Schema.projectionVersion)
    let toCome = try Schema.tablesToCome(in: db)
    let expected = try Self.expectedShape(isWhole: isToday)
      .filter { !toCome.contains(String($0.key.split(separator: " ").last ?? "")) }
    let found = try Self.shape(of: db)
    for (name, sql) in expected.sorted(by: { $0.key < $1.key }) where found[name] != sql {
      return "schema: \(name)"
    }
    guard isToday else { return nil }
    return found.keys.sorted().first { expected[$0] == nil }.map { "schema: \($0)" }
  }

  /// - Parameter isWhole: whether the tables that follow from the ledger are among them.
  private static func expectedShape(isWhole: Bool) throws -> [String: String] {
    let queue = try DatabaseQueue(configuration: StoreConfiguration.inMemory())
    return try queue.write { db in
      if isWhole { try Schema.create(in: db) } else { try Schema.createLedger(in: db) }
      return try shape(of: db)
    }
  }

  /// The SQL of each object under its type, name and table.
  static func shape(of db: Database) throws -> [String: String] {
    let select = try SQLStatement(
      "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema", in: db)
    var shape: [String: String] = [:]
    while try select.next() {
      shape["\(select.text(0)) \(select.text(1)) \(select.text(2))"] = select.text(3)
    }
    return shape
  }
}
