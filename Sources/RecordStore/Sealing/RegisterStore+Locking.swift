import GRDB
import Ledger
import Records
import Sealing

extension RegisterStore {
  /// Whether sealed words cannot be read now. A register without a passphrase is never locked.
  public var isLocked: Bool {
    get throws(StoreError) {
      if holder.keys != nil { return false }
      return try reading { try KeyringTable(db: $0).exists() }
    }
  }

  /// Opens the sealed words with an officer's passphrase, and takes in what was written meanwhile.
  ///
  /// Takes the time and the memory of the wrap; after wrong tries a wait comes first.
  public func unlock(
    author: Identifier<Officer>, passphrase: Passphrase
  ) throws(StoreError) {
    try unlock { keyring throws(SealingError) in
      try keyring.unlock(author: author.record, passphrase: passphrase)
    }
  }

  /// The same with the printed key, when every passphrase is forgotten.
  public func unlock(recoveryKey: RecoveryKey) throws(StoreError) {
    try unlock { keyring throws(SealingError) in
      try keyring.unlock(recoveryKey: recoveryKey)
    }
  }

  /// Wipes the keys; what is written from now on waits sealed for the next unlocking.
  public func lock() {
    holder.drop()
  }

  /// Gives an officer another passphrase. Old or new works if this is interrupted, never neither.
  public func changePassphrase(
    of author: Identifier<Officer>, from old: Passphrase, to new: Passphrase
  ) throws(StoreError) {
    try trying { () throws(StoreError) in
      try changeKeyring { keyring, chance in
        try keyring.changingPassphrase(
          of: author.record, from: old, to: new, factor: environment.workFactor(), using: &chance)
      }
    }
  }

  /// Gives an officer a passphrase while the register is unlocked: a second officer, a successor,
  /// or somebody who came in with the recovery key.
  public func setPassphrase(
    of author: Identifier<Officer>, to new: Passphrase
  ) throws(StoreError) {
    guard let keys = holder.keys else { throw .rule(.sealedWhileLocked) }
    try changeKeyring { keyring, chance in
      try keyring.settingPassphrase(
        of: author.record, to: new, factor: environment.workFactor(), with: keys,
        using: &chance)
    }
  }

  /// Makes a new recovery key that opens nothing yet: the one on the old paper stays good until
  /// ``take(_:)``, when the new one was surely written down.
  public func prepareRecoveryKey() throws(StoreError) -> PreparedRecoveryKey {
    guard let keys = holder.keys else { throw .rule(.sealedWhileLocked) }
    guard let keyring = try reading({ try KeyringTable(db: $0).keyring() }) else { throw .noKeys }
    var chance = environment.chance()
    let (new, recoveryKey) = keyring.replacingRecoveryKey(with: keys, using: &chance)
    return PreparedRecoveryKey(recoveryKey: recoveryKey, keyring: new, basis: keyring)
  }

  /// From now on the new key opens the register, and the old one nothing any more.
  public func take(_ prepared: PreparedRecoveryKey) throws(StoreError) {
    try inTransaction { db, _ in
      guard try KeyringTable(db: db).keyring() == prepared.basis else { throw StoreError.busy }
      try KeyringTable(db: db).set(prepared.keyring)
      try Settings(db: db).set(.recoveryKeyWaits, 0)
    }
  }

  /// Whether the recovery key was typed back from its paper; until then every page of today asks
  /// for another one.
  public func noteRecoveryKey(isWrittenDown: Bool) throws(StoreError) {
    try inTransaction { db, _ in
      try Settings(db: db).set(.recoveryKeyWaits, isWrittenDown ? 0 : 1)
    }
  }
}

/// A recovery key before it is taken: shown, and typed back from the paper.
public struct PreparedRecoveryKey: Sendable {
  public let recoveryKey: RecoveryKey
  let keyring: Keyring
  /// The keyring that it takes the place of.
  let basis: Keyring
}

extension RegisterStore {
  private func unlock(
    with open: (Keyring) throws(SealingError) -> UnlockedKeys
  ) throws(StoreError) {
    guard let keyring = try reading({ try KeyringTable(db: $0).keyring() }) else { throw .noKeys }
    let keys = try trying { () throws(StoreError) in
      try StoreError.bordering(folder.database) { try open(keyring) }
    }
    holder.hold(keys)
    // A failed rewrapping is no failed unlocking: the keys in their present form open just as well,
    // and the next unlocking rewraps them.
    try? rewrap(with: keys)
  }

  /// Tries a passphrase or a recovery key: after wrong ones a wait comes first.
  private func trying<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let now = environment.now()
    var tries = try knownTries()
    try tries.check(at: now)
    do {
      let result = try body()
      if tries.failures > 0 { note(true, in: &tries, at: now) }
      return result
    } catch {
      if error == .wrongPassphrase { note(false, in: &tries, at: now) }
      throw error
    }
  }

  private func knownTries() throws(StoreError) -> PassphraseTries {
    if let known = tries.withLock({ $0 }) { return known }
    return try reading { try PassphraseTries(in: $0) }
  }

  private func note(_ isRight: Bool, in tries: inout PassphraseTries, at now: Moment) {
    tries.note(isRight: isRight, at: now)
    let noted = tries
    self.tries.withLock { $0 = noted }
    // On a full disk or a damaged register the wait holds until the program ends, no longer.
    try? inTransaction { db, _ in try noted.keep(in: db) }
  }

  /// Brings the keys of records written while locked under the data key.
  private func rewrap(with keys: UnlockedKeys) throws(StoreError) {
    let waiting = try reading { try RecordKeyTable(db: $0).wrappedToPublicKey() }
    if waiting.isEmpty { return }
    try inTransaction { db, _ in
      let table = RecordKeyTable(db: db)
      var chance = environment.chance()
      for record in waiting {
        guard let wrapped = try table.key(of: record) else { continue }
        try table.set(
          try wrapped.rewrapped(of: record, with: keys, using: &chance), of: record)
      }
    }
  }

  private func changeKeyring(
    _ change: (Keyring, inout any RandomNumberGenerator) throws -> Keyring
  ) throws(StoreError) {
    try changeKeyring(change) { _, _ in }
  }
}

extension RegisterStore {
  /// Changes the keys, and writes what belongs to it in the same transaction.
  func changeKeyring<Result: Sendable>(
    _ change: (Keyring, inout any RandomNumberGenerator) throws -> Keyring,
    writing: (Database, inout WriterState) throws -> Result
  ) throws(StoreError) -> Result {
    guard let keyring = try reading({ try KeyringTable(db: $0).keyring() }) else { throw .noKeys }
    var chance = environment.chance()
    // Outside the transaction: trying a passphrase takes a second or two.
    let new = try StoreError.bordering(folder.database) { try change(keyring, &chance) }
    return try inTransaction { db, state in
      guard try KeyringTable(db: db).keyring() == keyring else { throw StoreError.busy }
      try KeyringTable(db: db).set(new)
      return try writing(db, &state)
    }
  }
}
