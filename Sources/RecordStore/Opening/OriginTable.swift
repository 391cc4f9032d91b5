import GRDB
import Ledger
import Records

/// The copies of the register whose entries stand here, by the small numbers that entries use.
struct OriginTable {
  let db: Database

  struct Row {
    let id: Int64
    let origin: Origin
    /// The signed role of the origin's key.
    let role: Role
    /// Whether this file itself writes, or wrote once, under it.
    let isOwn: Bool
  }

  func all() throws -> [Row] {
    let select = try SQLStatement("SELECT id, bytes, role, isOwn FROM origin ORDER BY id", in: db)
    var rows: [Row] = []
    while try select.next() { rows.append(try row(of: select)) }
    return rows
  }

  func row(of origin: Origin) throws -> Row? {
    let select = try SQLStatement(
      "SELECT id, bytes, role, isOwn FROM origin WHERE bytes = ?", in: db)
    select.bind(1, origin)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return try row(of: select)
  }

  @discardableResult
  func insert(_ origin: Origin, role: Role, isOwn: Bool) throws -> Row {
    let highest = try SQLStatement("SELECT ifnull(max(id), 0) FROM origin", in: db)
    _ = try highest.next()
    let id = highest.integer(0) + 1
    highest.stop()
    let insert = try SQLStatement(
      "INSERT INTO origin (id, bytes, role, isOwn, digest) VALUES (?, ?, ?, ?, ?)", in: db)
    insert.bind(1, id)
    insert.bind(2, origin)
    insert.bind(3, Int64(role.rawValue))
    insert.bind(4, isOwn ? 1 : 0)
    insert.bind(5, RowDigest.origin(id, origin, role, isOwn: isOwn))
    try insert.run()
    return Row(id: id, origin: origin, role: role, isOwn: isOwn)
  }

  private func row(of select: SQLStatement) throws -> Row {
    guard let origin: Origin = select.sixteen(1),
      let role = Role(rawValue: UInt8(truncatingIfNeeded: select.integer(2)))
    else { throw StoreError.damaged(detail: "origin \(select.integer(0))") }
    return Row(id: select.integer(0), origin: origin, role: role, isOwn: select.integer(3) == 1)
  }
}
