import GRDB
import Ledger
import Records

/// Who wrote here last: taken for whoever sits here now, until somebody says otherwise.
struct LastAuthor {
  let db: Database
  /// Entries looked at, from the last one backwards.
  private static let depth: Int64 = 50

  /// Nothing when no officer of the register is found.
  func officer() throws -> RecordID? {
    let origin = try Settings(db: db).origin()
    if let row = try OriginTable(db: db).row(of: origin) {
      let select = try SQLStatement(
        "SELECT body FROM entry WHERE origin = ? ORDER BY sequence DESC LIMIT ?", in: db)
      select.bind(1, row.id)
      select.bind(2, Self.depth)
      while try select.next() {
        let author = try Entry(body: select.bytes(0)).author
        if try isOfficer(author) {
          select.stop()
          return author
        }
      }
    }
    return try first()
  }

  private func isOfficer(_ record: RecordID) throws -> Bool {
    let select = try SQLStatement("SELECT 1 FROM officer WHERE id = ?", in: db)
    select.bind(1, record)
    defer { select.stop() }
    return try select.next()
  }

  /// After a move or a restore nothing is written under the new origin yet.
  private func first() throws -> RecordID? {
    let select = try SQLStatement("SELECT id FROM officer ORDER BY recordedAt, id LIMIT 1", in: db)
    defer { select.stop() }
    return try select.next() ? select.sixteen(0) : nil
  }
}
