import Crypto

/// The identity of one record of any kind: random, or derived from an official code.
public struct RecordID: SixteenBytes {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

extension RecordID {
  /// All zeros: the author of what the program itself writes.
  public static let program = RecordID(high: 0, low: 0)

  /// The first eight digits: enough to name a record of one register by hand.
  public var shortKey: String { String(description.prefix(8)) }

  /// The identity of the record that an official code names: the same in every register.
  ///
  /// The first 16 bytes of SHA-256 over `soxa:`, the kind's number in decimal, `:` and the code,
  /// composed (NFC), in UTF-8.
  public init(kind: KindCode, officialCode: String) {
    let name = Array("soxa:\(kind.rawValue):".utf8) + ComposedText.bytes(officialCode)
    let digest = Digest32(SHA256.hash(data: name))
    self.init(high: digest.word0, low: digest.word1)
  }
}
