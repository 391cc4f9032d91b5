import GRDB
import Ledger
import Records

/// What this copy of the register remembers of itself; never sent anywhere.
struct Settings {
  let db: Database

  /// Permanent names of the settings.
  enum Key: String, CaseIterable {
    /// The origin under which this copy writes, 16 bytes.
    case origin
    /// Where the file stands: ``FileHome`` as text. Another home means another copy.
    case home
    /// ``Schema/projectionVersion`` of the tables that stand.
    case projectionVersion
    /// When a restore was made, milliseconds since 1970, so that nothing is rotated for a week.
    case restoredAt
    /// The time that the officer confirmed last, milliseconds since 1970.
    case clockConfirmedAt
    /// The latest writing known at that confirmation: it weighs less than the officer's word.
    case clockConfirmedOver
    /// 1 while a recovery key was shown and nobody has typed it back from paper.
    case recoveryKeyWaits
    /// `TypingMethod` that F9 was turned to last, as text.
    case typing
    /// ``StartCheck/Position`` of the last check of the chain: two numbers and a hash.
    case chainChecked
    case chainCheckedHash
    case chainSlice
    /// When everything was checked last, milliseconds since 1970.
    case checkedAt
    /// 1 while copies of erased words are to be cleaned; see ``RegisterStore/finishErasing()``.
    case isErasing
    /// Minutes after which an unlocked register locks itself, as text.
    case idleMinutes
    /// The folder in which new guidance is looked for, as text.
    case watchedFolder
    /// The file of the catalogue that was loaded, whole; empty once the program's own took its place.
    case loadedCatalogue
    /// ``CatalogueArrivals`` as text, a line each.
    case catalogueArrivals
    /// ``NewsSeen`` as text, a line for each officer.
    case newsSeen
    /// ``PassphraseTries`` as text: how many were wrong, and when the last was, in milliseconds.
    case passphraseTries
  }

  subscript(_ key: Key) -> [UInt8]? {
    get throws {
      let select = try SQLStatement("SELECT value FROM setting WHERE key = ?", in: db)
      select.bind(1, key.rawValue)
      guard try select.next() else { return nil }
      defer { select.stop() }
      return select.array(0)
    }
  }

  func set(_ key: Key, _ value: [UInt8]) throws {
    let insert = try SQLStatement(
      """
      INSERT INTO setting (key, value, digest) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET value = excluded.value, digest = excluded.digest
      """, in: db)
    insert.bind(1, key.rawValue)
    insert.bind(2, value)
    insert.bind(3, RowDigest.setting(key.rawValue, value))
    try insert.run()
  }
}

extension Settings {
  func number(_ key: Key) throws -> Int64? {
    try self[key].flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
  }

  func set(_ key: Key, _ number: Int64) throws {
    try set(key, Array(String(number).utf8))
  }

  func text(_ key: Key) throws -> String? {
    try self[key].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The origin under which this copy writes.
  func origin() throws -> Origin {
    guard let bytes = try self[.origin], let origin = Origin(bytes: bytes) else {
      throw StoreError.damaged(detail: "setting origin")
    }
    return origin
  }

  /// Whether this copy may give incident numbers: it holds the right under its present origin.
  func mayNumber() throws -> Bool {
    let holder = try SQLStatement("SELECT numberingOrigin FROM register", in: db)
    guard try holder.next() else { return false }
    defer { holder.stop() }
    return holder.text(0) == (try origin().description)
  }
}
