import Crypto
import FoundationEssentials
import Ledger

/// The keys of a register as they stand in its file: public, or wrapped. Never empty of either.
///
/// A value: every change gives a new keyring, and what it wraps stays the same.
public struct Keyring: Equatable, Sendable {
  public let publicKey: RegisterPublicKey
  let registerKeyBox: [UInt8]
  let recovery: RecoveryWrap
  /// Strictly ascending by author, at least one.
  public let passphrases: [PassphraseWrap]
}

extension Keyring {
  /// Everything that setting up a register's keys gives.
  public struct Created: Sendable {
    public let keyring: Keyring
    public let keys: UnlockedKeys
    /// To be shown once, printed, and confirmed by retyping.
    public let recoveryKey: RecoveryKey
  }

  /// Makes the keys of a new register. Takes the time and the memory of `factor`.
  public static func create(
    author: RecordID, passphrase: Passphrase, factor: WorkFactor,
    using random: inout some RandomNumberGenerator
  ) throws(SealingError) -> Created {
    let dataKey = SecretBytes.random(count: 32, using: &random).symmetricKey
    let registerKey = privateKey(SecretBytes.random(count: 32, using: &random))
    let publicKey = RegisterPublicKey(registerKey.publicKey)
    // Not wiped here: these are the key's own bytes, not a copy, and the key wipes them.
    let box = registerKey.rawRepresentation.withUnsafeBytes {
      SealedBox.seal(
        $0, under: dataKey, authenticating: registerKeyContext(publicKey), using: &random)
    }
    let recoveryKey = RecoveryKey(using: &random)
    let keyring = Keyring(
      publicKey: publicKey, registerKeyBox: box,
      recovery: RecoveryWrap(
        dataKey, recovery: recoveryKey, register: publicKey, using: &random),
      passphrases: [
        try PassphraseWrap(
          dataKey, author: author, passphrase: passphrase, factor: factor, register: publicKey,
          using: &random)
      ])
    return Created(
      keyring: keyring, keys: UnlockedKeys(dataKey: dataKey, registerKey: registerKey),
      recoveryKey: recoveryKey)
  }

  private static func privateKey(_ bytes: SecretBytes) -> Curve25519.KeyAgreement.PrivateKey {
    bytes.withUnsafeBytes { raw in
      do {
        return try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
      } catch {
        preconditionFailure("any 32 bytes are a key: \(error)")
      }
    }
  }

  private static func registerKeyContext(_ publicKey: RegisterPublicKey) -> [UInt8] {
    Array("soxa-register-key-1".utf8) + publicKey.bytes
  }
}

extension Keyring {
  /// Takes the time and the memory of the wrap's factor.
  public func unlock(
    author: RecordID, passphrase: Passphrase
  ) throws(SealingError) -> UnlockedKeys {
    guard let wrap = passphrases.first(where: { $0.author == author }) else {
      throw .noPassphrase(author: author)
    }
    return try keys(with: try wrap.dataKey(with: passphrase, register: publicKey))
  }

  public func unlock(recoveryKey: RecoveryKey) throws(SealingError) -> UnlockedKeys {
    try keys(with: try recovery.dataKey(with: recoveryKey, register: publicKey))
  }

  private func keys(with dataKey: SymmetricKey) throws(SealingError) -> UnlockedKeys {
    guard
      let secret = SealedBox.open(
        registerKeyBox, under: dataKey, authenticating: Self.registerKeyContext(publicKey),
        { SecretBytes(copying: $0) })
    else { throw .damaged(.registerKey) }
    let registerKey = Self.privateKey(secret)
    guard RegisterPublicKey(registerKey.publicKey) == publicKey else {
      throw .damaged(.registerKey)
    }
    return UnlockedKeys(dataKey: dataKey, registerKey: registerKey)
  }
}
