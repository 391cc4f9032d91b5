import Crypto

/// The key to which a locked register is written: X25519, 32 bytes, no secret.
public struct RegisterPublicKey: Equatable, Sendable {
  let key: Curve25519.KeyAgreement.PublicKey

  init(_ key: Curve25519.KeyAgreement.PublicKey) {
    self.key = key
  }

  /// Nothing unless `bytes` are 32.
  init?(bytes: [UInt8]) {
    // The library's only error: another length.
    guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes) else {
      return nil
    }
    self.key = key
  }

  public var bytes: [UInt8] { Array(key.rawRepresentation) }

  public static func == (left: RegisterPublicKey, right: RegisterPublicKey) -> Bool {
    left.key.rawRepresentation == right.key.rawRepresentation
  }
}
