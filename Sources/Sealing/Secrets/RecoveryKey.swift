import Crypto

/// The printed key that opens a register when every passphrase is forgotten: 128 random bits.
///
/// Shown in eight groups of five symbols; the last symbol of a group checks it.
/// - SeeAlso: `docs/ledger-format.md`, "Sealing".
public struct RecoveryKey: Sendable {
  let key: SymmetricKey

  static let byteCount = 16
  static let groupCount = 8
  static let symbolsPerGroup = 5
  /// Worth 0 to 15. No two look or sound alike enough to be taken for each other by hand.
  static let symbols = Array("34679ACEHKMPRTXY".utf8)

  init(using random: inout some RandomNumberGenerator) {
    key = SecretBytes.random(count: Self.byteCount, using: &random).symmetricKey
  }

  /// Reads a key as it was typed: case, spaces and dashes do not matter.
  public init(typed: SecretBytes) throws(RecoveryKeyError) {
    let nibbles = try typed.withUnsafeBytes { raw throws(RecoveryKeyError) in
      try RecoveryKeyText.nibbles(of: raw)
    }
    key = nibbles.symmetricKey
  }

  /// The key as it is printed, `AC3RT-…`. The one secret that becomes text: it is meant for paper.
  public var printed: String {
    key.withUnsafeBytes { RecoveryKeyText.groups(of: $0) }.joined(separator: "-")
  }

  /// Whether `typed` is this key; throws when it has a slip, naming the group.
  public func matches(typed: SecretBytes) throws(RecoveryKeyError) -> Bool {
    try RecoveryKey(typed: typed).key == key
  }
}

/// What is wrong with a recovery key as it was typed. Groups are counted from 1.
public enum RecoveryKeyError: Error, Hashable, Sendable {
  /// More or fewer symbols than ``expected``.
  case wrongLength(found: Int, expected: Int)
  /// A symbol that no key has, at a place in its group, from 1.
  case unknownSymbol(group: Int, place: Int)
  /// A slip in this group: a wrong symbol, two exchanged, or another group's place.
  case slip(group: Int)
}
