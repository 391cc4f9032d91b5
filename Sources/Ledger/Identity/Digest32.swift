import Crypto

/// A SHA-256 digest, kept inline: a commitment, or the hash of a catalogue value.
public struct Digest32: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The 32 bytes as four big-endian words.
  let word0, word1, word2, word3: UInt64

  public static let zero = Digest32(word0: 0, word1: 0, word2: 0, word3: 0)

  private init(word0: UInt64, word1: UInt64, word2: UInt64, word3: UInt64) {
    (self.word0, self.word1, self.word2, self.word3) = (word0, word1, word2, word3)
  }

  /// The digest that `bytes` holds, or nothing unless they are exactly 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = bytes.withUnsafeBytes { Digest32(loading: $0) }
  }

  /// The digest that `bytes` holds, or nothing unless they are exactly 32.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    self.init(loading: bytes)
  }

  /// The digest that 64 hexadecimal digits write, in either case.
  public init?(hex: String) {
    guard let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  public var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(self)
    return writer.bytes
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String { Hex.text(bytes) }

  public static func < (left: Digest32, right: Digest32) -> Bool {
    (left.word0, left.word1, left.word2, left.word3)
      < (right.word0, right.word1, right.word2, right.word3)
  }
}

extension Digest32 {
  /// SHA-256 of `bytes`, as for the canonical bytes of a catalogue value.
  public init(hashing bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// What an entry says of a payload that may be withheld: SHA-256(salt ‖ payload).
  public static func commitment(salt: Salt, payload: [UInt8]) -> Digest32 {
    payload.withUnsafeBytes { commitment(salt: salt, payload: $0) }
  }

  static func commitment(salt: Salt, payload: UnsafeRawBufferPointer) -> Digest32 {
    var hash = SHA256()
    withUnsafeBytes(of: (salt.high.bigEndian, salt.low.bigEndian)) {
      hash.update(bufferPointer: $0)
    }
    hash.update(bufferPointer: payload)
    return Digest32(hash.finalize())
  }

  init(_ digest: SHA256Digest) {
    self = digest.withUnsafeBytes { Digest32(loading: $0) }
  }

  /// `bytes` must be at least 32.
  init(loading bytes: UnsafeRawBufferPointer) {
    self.init(
      word0: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      word1: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
      word2: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
      word3: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)))
  }
}
