/// What an edit says: the new value and the one it replaces. Its bytes are what is committed to.
public struct Payload: Hashable, Sendable {
  public let new: Value
  public let old: Value

  public init(new: Value, old: Value) {
    self.new = new
    self.old = old
  }

  /// The canonical bytes of the new value, then those of the old one.
  public var canonicalBytes: [UInt8] {
    var writer = ByteWriter(capacity: 32)
    writer.append(new)
    writer.append(old)
    return writer.bytes
  }

  public init(canonicalBytes bytes: [UInt8]) throws(DecodeError) {
    self = try bytes.span.withUnsafeBytes { raw throws(DecodeError) in
      try Payload(canonicalBytes: raw)
    }
  }

  public init(canonicalBytes bytes: UnsafeRawBufferPointer) throws(DecodeError) {
    var reader = ByteReader(bytes)
    new = try reader.value()
    old = try reader.value()
    try reader.finish()
  }
}
