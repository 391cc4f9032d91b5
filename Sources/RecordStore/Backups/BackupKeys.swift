import GRDB
import Ledger
import Records
import Sealing

/// Brings the present keys to the backups that an officer's passphrase would still open.
struct BackupKeys {
  let folder: BackupFolder
  /// The keys of the register now: over the same data key, so that they open every backup of it.
  let present: Keyring

  /// - Returns: the paths of the backups that could not be changed.
  func takeAway(_ officer: Identifier<Officer>) -> [String] {
    folder.all().map { folder.path(of: $0) }.filter { path in
      do {
        try renew(path, holding: officer)
        return false
      } catch {
        // Whatever keeps the file from being changed: the passphrase still opens it, and it is named.
        return true
      }
    }
  }

  private func renew(_ path: String, holding officer: Identifier<Officer>) throws {
    let queue = try DatabaseQueue(path: path, configuration: BackupErasing.configuration())
    let isChanged = try queue.write { db in
      let table = KeyringTable(db: db)
      guard let keyring = try table.keyring(), keyring.publicKey == present.publicKey,
        keyring.passphrases.contains(where: { $0.author == officer.record })
      else { return false }
      try table.set(present)
      return true
    }
    try queue.close()
    if isChanged { try FileWriter.sync(path) }
  }
}
