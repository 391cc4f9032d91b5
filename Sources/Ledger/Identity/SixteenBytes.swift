/// A value of exactly sixteen bytes, kept inline, compared and ordered by its bytes.
///
/// ``Origin``, ``RecordID`` and ``Salt`` share this shape and never stand for one another.
public protocol SixteenBytes: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first eight bytes, big-endian.
  var high: UInt64 { get }
  /// The last eight bytes, big-endian.
  var low: UInt64 { get }
  init(high: UInt64, low: UInt64)
}

extension SixteenBytes {
  /// Sixteen bytes drawn from `random`.
  public static func random(using random: inout some RandomNumberGenerator) -> Self {
    Self(high: random.next(), low: random.next())
  }

  /// The value that `bytes` holds, or nothing unless they are exactly sixteen.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self = bytes.withUnsafeBytes { Self(loading: $0) }
  }

  /// The value that `bytes` holds, or nothing unless they are exactly sixteen.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(loading: bytes)
  }

  /// The value that 32 hexadecimal digits write, in either case.
  public init?(hex: String) {
    guard let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  public var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(self)
    return writer.bytes
  }

  /// 32 lower-case hexadecimal digits.
  public var description: String { Hex.text(bytes) }

  public static func < (left: Self, right: Self) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

extension SixteenBytes {
  /// `bytes` must be at least sixteen.
  init(loading bytes: UnsafeRawBufferPointer) {
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}
