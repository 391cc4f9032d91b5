import Ledger

// Every change rewraps the same data key: nothing sealed is touched.
extension Keyring {
  /// The keyring with another passphrase of an officer who knows the old one.
  public func changingPassphrase(
    of author: RecordID, from old: Passphrase, to new: Passphrase, factor: WorkFactor,
    using random: inout some RandomNumberGenerator
  ) throws(SealingError) -> Keyring {
    let keys = try unlock(author: author, passphrase: old)
    return try settingPassphrase(
      of: author, to: new, factor: factor, with: keys, using: &random)
  }

  /// The keyring with a passphrase of an officer, in place of the one there may be: for a second
  /// officer, for a successor, or after the recovery key was used.
  ///
  /// - Parameter keys: of this register.
  public func settingPassphrase(
    of author: RecordID, to passphrase: Passphrase, factor: WorkFactor, with keys: UnlockedKeys,
    using random: inout some RandomNumberGenerator
  ) throws(SealingError) -> Keyring {
    precondition(keys.publicKey == publicKey, "the keys are of another register")
    let wrap = try PassphraseWrap(
      keys.dataKey, author: author, passphrase: passphrase, factor: factor, register: publicKey,
      using: &random)
    return replacing(passphrases: passphrases.filter { $0.author != author } + [wrap])
  }

  /// The keyring without an officer who has left. What they copied before stays readable to them.
  public func removingPassphrase(of author: RecordID) throws(SealingError) -> Keyring {
    let rest = passphrases.filter { $0.author != author }
    guard rest.count < passphrases.count else { throw .noPassphrase(author: author) }
    guard !rest.isEmpty else { throw .lastPassphrase(author: author) }
    return replacing(passphrases: rest)
  }

  /// The keyring with a new recovery key; the one on the old paper opens it no more.
  ///
  /// - Parameter keys: of this register.
  public func replacingRecoveryKey(
    with keys: UnlockedKeys, using random: inout some RandomNumberGenerator
  ) -> (keyring: Keyring, recoveryKey: RecoveryKey) {
    precondition(keys.publicKey == publicKey, "the keys are of another register")
    let key = RecoveryKey(using: &random)
    let wrap = RecoveryWrap(keys.dataKey, recovery: key, register: publicKey, using: &random)
    let keyring = Keyring(
      publicKey: publicKey, registerKeyBox: registerKeyBox, recovery: wrap,
      passphrases: passphrases)
    return (keyring, key)
  }

  private func replacing(passphrases: [PassphraseWrap]) -> Keyring {
    Keyring(
      publicKey: publicKey, registerKeyBox: registerKeyBox, recovery: recovery,
      passphrases: passphrases.sorted { $0.author < $1.author })
  }
}
