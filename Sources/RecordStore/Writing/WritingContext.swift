import GRDB
import Ledger
import Records
import Sealing

/// Everything that one transaction of writing works with.
struct WritingContext {
  let db: Database
  let environment: StoreEnvironment
  let facts: DutyFacts
  /// Nothing in a register without a passphrase.
  let keyring: Keyring?
  /// Nothing while the register is locked.
  let keys: UnlockedKeys?
  let path: String
  /// Whether the tables follow each entry; if not, a rebuild fills them afterwards.
  var keepsTables = true

  /// What reads the ledger with the keys at hand.
  func loader() throws -> RecordLoader {
    try RecordLoader(
      db, upcasters: environment.upcasters,
      sealed: keys.map { SealedOpener(db: db, keys: $0) })
  }

  /// What reads the ledger as projections do, without keys.
  func plainLoader() throws -> RecordLoader {
    try RecordLoader(db, upcasters: environment.upcasters)
  }

  var projector: Projector { Projector(db: db, facts: facts, seals: keyring != nil) }
}

/// Who writes, when, and what kind of change it is.
struct WritingHeader {
  var author: RecordID
  var now: Moment
  var isClockSuspect = false
  var isUndo = false
}
