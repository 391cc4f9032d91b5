import Crypto
import Ledger

/// What an unlocked register can do. Dropping the last reference wipes the keys and locks it.
public final class UnlockedKeys: Sendable {
  let dataKey: SymmetricKey
  let registerKey: Curve25519.KeyAgreement.PrivateKey

  init(dataKey: SymmetricKey, registerKey: Curve25519.KeyAgreement.PrivateKey) {
    self.dataKey = dataKey
    self.registerKey = registerKey
  }

  public var publicKey: RegisterPublicKey { RegisterPublicKey(registerKey.publicKey) }
}

extension UnlockedKeys {
  /// Seals a secret of the register itself, such as its signing key or a draft.
  ///
  /// - Parameter purpose: what it is; it opens under the same purpose only.
  /// - Returns: 01, then a sealed box.
  public func seal(
    _ secret: SecretBytes, for purpose: String, using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    secret.withUnsafeBytes { bytes in
      [Self.secretVersion]
        + SealedBox.seal(
          bytes, under: secretKey, authenticating: Array(purpose.utf8), using: &random)
    }
  }

  public func open(_ sealed: [UInt8], for purpose: String) throws(SealingError) -> SecretBytes {
    guard let version = sealed.first else { throw .damaged(.secret) }
    guard version == Self.secretVersion else { throw .unsupportedVersion(version) }
    guard
      let secret = SealedBox.open(
        Array(sealed.dropFirst()), under: secretKey, authenticating: Array(purpose.utf8),
        { SecretBytes(copying: $0) })
    else { throw .damaged(.secret) }
    return secret
  }

  private static let secretVersion: UInt8 = 1

  private var secretKey: SymmetricKey {
    .derived(from: dataKey, for: "soxa-secret-1")
  }
}

extension SymmetricKey {
  /// HKDF-SHA256 without a salt, 32 bytes.
  static func derived(from key: SymmetricKey, for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32)
  }
}
