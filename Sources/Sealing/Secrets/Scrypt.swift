import Crypto
import CryptoExtras

/// The key that a passphrase makes (RFC 7914).
enum Scrypt {
  /// - Returns: 32 bytes, or nothing when there is not the memory.
  static func key(from secret: SecretBytes, salt: [UInt8], factor: WorkFactor) -> SymmetricKey? {
    key(
      from: secret, salt: salt, rounds: factor.rounds, blockSize: WorkFactor.blockSize,
      parallelism: WorkFactor.parallelism, byteCount: 32)
  }

  /// `secret` and `salt` must not be empty.
  static func key(
    from secret: SecretBytes, salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int,
    byteCount: Int
  ) -> SymmetricKey? {
    secret.withUnsafeBytes { secret in
      // The parameters are right, so that memory is all it can fail for.
      try? KDF.Scrypt.deriveKey(
        from: secret, salt: salt, outputByteCount: byteCount, rounds: rounds,
        blockSize: blockSize, parallelism: parallelism)
    }
  }
}
