import Ledger

/// Why something sealed cannot be opened, or a key not be made.
public enum SealingError: Error, Hashable, Sendable {
  case wrongPassphrase
  case wrongRecoveryKey
  /// The keyring has no passphrase of this officer.
  case noPassphrase(author: RecordID)
  /// A keyring must keep one passphrase.
  case lastPassphrase(author: RecordID)
  /// 2^exponent is below 2¹⁵ or above 2¹⁸: not tried.
  case workFactorOutOfRange(exponent: UInt8)
  /// In bytes.
  case notEnoughMemory(needed: Int)
  /// Written by a newer program.
  case unsupportedVersion(UInt8)
  /// The bytes are not what was written, or belong elsewhere.
  case damaged(Part)

  public enum Part: Hashable, Sendable {
    case keyring
    /// The register's own key pair.
    case registerKey
    case recordKey
    case payload
    case secret
  }
}
