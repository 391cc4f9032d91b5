import Crypto

/// The hash of one entry: it covers the body and every earlier entry of the same origin.
public struct EntryHash: Hashable, Sendable, CustomStringConvertible {
  public let digest: Digest32

  /// What stands before the first entry of an origin: 32 zero bytes.
  public static let beginning = EntryHash(digest: .zero)

  public init(digest: Digest32) {
    self.digest = digest
  }

  /// SHA-256(`soxa-entry-1` ‖ previous hash ‖ body), the body as it came.
  public init(previous: EntryHash, body: [UInt8]) {
    self = body.withUnsafeBytes { EntryHash(previous: previous, body: $0) }
  }

  /// SHA-256(`soxa-entry-1` ‖ previous hash ‖ body), the body as it came.
  public init(previous: EntryHash, body: UnsafeRawBufferPointer) {
    var hash = SHA256()
    Self.domain.withUnsafeBytes { hash.update(bufferPointer: $0) }
    let before = previous.digest
    let words = (
      before.word0.bigEndian, before.word1.bigEndian,
      before.word2.bigEndian, before.word3.bigEndian
    )
    withUnsafeBytes(of: words) { hash.update(bufferPointer: $0) }
    hash.update(bufferPointer: body)
    digest = Digest32(hash.finalize())
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String { digest.description }

  private static let domain = Array("soxa-entry-1".utf8)
}
