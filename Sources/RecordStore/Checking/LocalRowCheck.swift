import GRDB
import Ledger
import Records

/// Verifies the digests of the rows that belong to this copy alone, and what must go together.
struct LocalRowCheck {
  let db: Database

  /// The table and row of the first fault.
  func firstFault() throws -> String? {
    try originFault() ?? settingFault() ?? keyringFault() ?? recordKeyFault()
      ?? sealedValueFault() ?? draftFault() ?? heldEntryFault() ?? textFault()
      ?? ReadingPlaceTable(db: db).firstFault()
  }

  private func originFault() throws -> String? {
    let select = try SQLStatement(
      "SELECT id, bytes, role, isOwn, digest FROM origin ORDER BY id", in: db)
    while try select.next() {
      guard let origin: Origin = select.sixteen(1),
        let role = Role(rawValue: UInt8(truncatingIfNeeded: select.integer(2))),
        RowDigest.origin(select.integer(0), origin, role, isOwn: select.integer(3) == 1)
          == select.array(4)
      else { return named("origin", select, 0) }
    }
    return nil
  }

  private func settingFault() throws -> String? {
    let select = try SQLStatement("SELECT key, value, digest FROM setting", in: db)
    var found: Set<String> = []
    while try select.next() {
      guard RowDigest.setting(select.text(0), select.array(1)) == select.array(2) else {
        return named("setting", select, 0)
      }
      found.insert(select.text(0))
    }
    let needed: [Settings.Key] = [.origin, .home, .projectionVersion]
    return needed.first { !found.contains($0.rawValue) }.map { "setting \($0.rawValue)" }
  }

  private func keyringFault() throws -> String? {
    let select = try SQLStatement("SELECT bytes, digest FROM keyring", in: db)
    while try select.next() {
      guard RowDigest.keyring(select.array(0)) == select.array(1) else {
        select.stop()
        return "keyring"
      }
    }
    return nil
  }

  private func recordKeyFault() throws -> String? {
    let select = try SQLStatement(
      "SELECT record, wrapped, isToPublicKey, digest FROM recordKey", in: db)
    while try select.next() {
      guard let record: RecordID = select.sixteen(0),
        RowDigest.recordKey(
          record, select.array(1), toPublicKey: select.integer(2) == 1) == select.array(3)
      else {
        select.stop()
        return "recordKey"
      }
    }
    return nil
  }

  private func sealedValueFault() throws -> String? {
    let select = try SQLStatement(
      "SELECT entry, field, box, digest FROM sealedValue", in: db)
    while try select.next() {
      guard let field = FieldCode(rawValue: Int32(truncatingIfNeeded: select.integer(1))),
        RowDigest.sealedValue(select.integer(0), field, select.array(2)) == select.array(3)
      else { return named("sealedValue", select, 0) }
    }
    return nil
  }

  private func draftFault() throws -> String? {
    let select = try SQLStatement(
      """
      SELECT form, record, title, content, isSealed, keptAt, baseRevision, digest FROM draft
      """, in: db)
    while try select.next() {
      let row = DraftTable.Row(
        name: DraftName(form: select.text(0), record: select.sixteen(1)), title: select.text(2),
        content: select.array(3), isSealed: select.integer(4) == 1, keptAt: select.integer(5),
        baseRevision: select.integer(6))
      guard row.digest == select.array(7) else { return named("draft", select, 0) }
    }
    return nil
  }

  private func heldEntryFault() throws -> String? {
    let select = try SQLStatement(
      "SELECT origin, sequence, body, contents, hash, digest FROM heldEntry", in: db)
    while try select.next() {
      guard let origin: Origin = select.sixteen(0), let hash = Digest32(bytes: select.bytes(4)),
        RowDigest.heldEntry(
          EntryReference(origin: origin, sequence: select.integer(1)),
          EncodedEntry(
            body: select.array(2), hash: EntryHash(digest: hash), contents: select.array(3)))
          == select.array(5)
      else { return named("heldEntry", select, 1) }
    }
    return nil
  }

  private func textFault() throws -> String? {
    let select = try SQLStatement("SELECT digest, text FROM documentText", in: db)
    while try select.next() {
      guard Digest32(hashing: select.array(1)).bytes == select.array(0) else {
        select.stop()
        return "documentText"
      }
    }
    return nil
  }

  private func named(_ table: String, _ select: SQLStatement, _ column: Int) -> String {
    defer { select.stop() }
    return "\(table) \(select.text(column))"
  }
}
