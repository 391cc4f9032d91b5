import GRDB
import Ledger
import Records
import Sealing

// Each officer has a passphrase of their own over the same data key: nothing sealed is touched.
extension RegisterStore {
  /// Adds an officer who may open the register, while it is unlocked; whole or not at all.
  public func add(
    _ officer: Officer, passphrase: Passphrase, by giver: Identifier<Officer>
  ) throws(StoreError) -> Written {
    try giving(officer.id, passphrase, noting: .addOfficer(officer), by: giver)
  }

  /// Gives the access back to an officer who had none any more.
  public func giveAccess(
    to officer: Identifier<Officer>, passphrase: Passphrase, by giver: Identifier<Officer>
  ) throws(StoreError) -> Written {
    try giving(officer, passphrase, noting: .access(officer, endedOn: nil), by: giver)
  }

  private func giving(
    _ officer: Identifier<Officer>, _ passphrase: Passphrase, noting change: RegisterChange,
    by giver: Identifier<Officer>
  ) throws(StoreError) -> Written {
    guard let keys = holder.keys else { throw .rule(.sealedWhileLocked) }
    return try changeKeyring { keyring, chance in
      try keyring.settingPassphrase(
        of: officer.record, to: passphrase, factor: environment.workFactor(), with: keys,
        using: &chance)
    } writing: { db, state in
      try carryOut(.register(change), by: giver, context: try context(db, &state))
    }
  }

  /// Takes the passphrase from an officer who has left: here and in the backups within reach. What
  /// they wrote keeps their name; what they copied elsewhere before stays readable to them.
  ///
  /// - Throws: only where nothing was changed. Copies that could not be reached are named in the
  ///   remainder.
  public func endAccess(
    of officer: Identifier<Officer>, by taker: Identifier<Officer>
  ) throws(StoreError) -> Written {
    guard officer != taker else { throw .rule(.ownAccess) }
    guard holder.keys != nil else { throw .rule(.sealedWhileLocked) }
    return try copyGate.pass { () throws(StoreError) in
      var written = try changeKeyring { keyring, _ in
        try keyring.removingPassphrase(of: officer.record)
      } writing: { db, state in
        try carryOut(
          .register(.access(officer, endedOn: environment.now().day)), by: taker,
          context: try context(db, &state))
      }
      let keyring = try reading { try KeyringTable(db: $0).keyring() }
      let rest =
        (keyring.map { BackupKeys(folder: BackupFolder(folder), present: $0).takeAway(officer) }
          ?? []) + PresentRegister.filesSetAside(in: folder)
      if !rest.isEmpty { written.remainder = .accessRemains(paths: rest) }
      return written
    }
  }
}
