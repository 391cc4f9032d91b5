/// Normalization Form C of Latin text; other scripts are left as they are.
///
/// - SeeAlso: Unicode Standard Annex 15.
public enum Nfc {
  /// The text with every letter composed. Composed text comes back as it is, without a copy.
  public static func compose(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in needsWork(bytes) ? composed(bytes) : nil } ?? text
  }

  /// Whether the text holds a mark or letter that composing could change.
  ///
  /// In UTF-8 the marks begin with CC or CD, the two letters that are singletons with E2 84.
  private static func needsWork(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (position, byte) in bytes.enumerated() where byte >= 0xCC {
      if byte <= 0xCD { return true }
      if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x84,
        bytes[position + 2] & 0xFE == 0xAA
      {
        return true
      }
    }
    return false
  }

  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    var buffer = CompositionBuffer()
    var position = 0
    while position < bytes.count {
      let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position)
      buffer.push(scalar == UTF8Reader.malformed ? 0xFFFD : scalar, into: &scalars)
      position += length
    }
    buffer.finish(into: &scalars)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for scalar in scalars { output.append(scalar: scalar) }
    return String(decoding: output, as: UTF8.self)
  }
}
