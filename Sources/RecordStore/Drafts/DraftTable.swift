import GRDB
import Ledger
import Records
import Sealing

/// Forms begun and not saved, at most two seconds behind the last key.
///
/// In a register with keys the text is sealed to the public key, so that it can be kept while
/// locked; reading it needs the passphrase.
struct DraftTable {
  let db: Database

  /// - Parameter keyring: nothing in a register without a passphrase.
  func keep(
    _ draft: Draft, keyring: Keyring?, using chance: inout any RandomNumberGenerator
  ) throws {
    let plain = DraftCodec.bytes(of: draft.content)
    let name = DraftName(form: draft.form, record: draft.record)
    let content =
      keyring.map { DraftSeal(name: name).seal(plain, to: $0.publicKey, using: &chance) }
      ?? plain
    let row = Row(
      name: name, title: draft.title, content: content, isSealed: keyring != nil,
      keptAt: draft.keptAt.milliseconds, baseRevision: Int64(draft.baseRevision))
    try row.write(to: db)
  }

  func drop(form: String, record: RecordID?) throws {
    let delete = try SQLStatement("DELETE FROM draft WHERE form = ? AND record = ?", in: db)
    delete.bind(1, form)
    delete.bind(2, record?.bytes ?? [])
    try delete.run()
  }

  /// Newest first. A sealed draft has no content while the register is locked or when its bytes
  /// were damaged.
  ///
  /// - Parameter keys: nothing while the register is locked.
  func all(keys: UnlockedKeys?) throws -> [Draft] {
    let select = try SQLStatement(
      """
      SELECT form, record, title, content, isSealed, keptAt, baseRevision FROM draft
      ORDER BY keptAt DESC, form, record
      """, in: db)
    var drafts: [Draft] = []
    while try select.next() {
      let record: RecordID? = select.sixteen(1)
      let name = DraftName(form: select.text(0), record: record)
      var content = select.array(3)
      if select.integer(4) == 1 {
        // One that cannot be opened is listed without its content, so that it can be thrown away.
        content = keys.flatMap { try? DraftSeal(name: name).open(content, with: $0) } ?? []
      }
      drafts.append(
        Draft(
          form: name.form, record: record, title: select.text(2),
          content: DraftCodec.content(of: content),
          keptAt: Moment(milliseconds: select.integer(5)),
          baseRevision: Int(select.integer(6))))
    }
    return drafts
  }

  /// One row as it stands.
  struct Row {
    let name: DraftName
    let title: String
    let content: [UInt8]
    let isSealed: Bool
    let keptAt: Int64
    let baseRevision: Int64

    var digest: [UInt8] {
      var digest = RowDigest(table: "draft")
      digest.add(Array(name.form.utf8))
      digest.add(name.record?.bytes ?? [])
      digest.add(Array(title.utf8))
      digest.add(content)
      digest.add(isSealed ? 1 : 0)
      digest.add(keptAt)
      digest.add(baseRevision)
      return digest.value
    }

    fileprivate func write(to db: Database) throws {
      let insert = try SQLStatement(
        """
        INSERT OR REPLACE INTO draft
        (form, record, title, content, isSealed, keptAt, baseRevision, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, in: db)
      insert.bind(1, name.form)
      insert.bind(2, name.record?.bytes ?? [])
      insert.bind(3, title)
      insert.bind(4, content)
      insert.bind(5, isSealed ? 1 : 0)
      insert.bind(6, keptAt)
      insert.bind(7, baseRevision)
      insert.bind(8, digest)
      try insert.run()
    }
  }
}

/// What tells one draft from another: a form, and the record it edits.
struct DraftName {
  let form: String
  let record: RecordID?

  /// A record id of its own, to which the draft's sealing is bound.
  var sealingRecord: RecordID {
    RecordID(kind: Kind.register, officialCode: "draft:\(form):\(record?.description ?? "")")
  }
}
