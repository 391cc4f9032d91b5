import Crypto

/// The data key as the printed recovery key opens it.
struct RecoveryWrap: Equatable, Sendable {
  let salt: [UInt8]
  let box: [UInt8]

  init(salt: [UInt8], box: [UInt8]) {
    (self.salt, self.box) = (salt, box)
  }

  init(
    _ dataKey: SymmetricKey, recovery: RecoveryKey, register: RegisterPublicKey,
    using random: inout some RandomNumberGenerator
  ) {
    let salt = (0..<Self.saltSize).map { _ in random.next() as UInt8 }
    self.salt = salt
    box = dataKey.withUnsafeBytes {
      SealedBox.seal(
        $0, under: Self.key(from: recovery, salt: salt),
        authenticating: Self.context(register: register, salt: salt), using: &random)
    }
  }

  static let saltSize = 16

  func dataKey(
    with recovery: RecoveryKey, register: RegisterPublicKey
  ) throws(SealingError) -> SymmetricKey {
    guard
      let dataKey = SealedBox.open(
        box, under: Self.key(from: recovery, salt: salt),
        authenticating: Self.context(register: register, salt: salt),
        { SymmetricKey(data: $0) })
    else { throw .wrongRecoveryKey }
    return dataKey
  }

  private static func key(from recovery: RecoveryKey, salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: recovery.key, salt: salt, info: Array("soxa-recovery-1".utf8),
      outputByteCount: 32)
  }

  private static func context(register: RegisterPublicKey, salt: [UInt8]) -> [UInt8] {
    Array("soxa-recovery-wrap-1".utf8) + register.bytes + salt
  }
}
