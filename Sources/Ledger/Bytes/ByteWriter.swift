/// Writes canonical bytes.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  package mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  package mutating func append(utf8 text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func append(_ value: some SixteenBytes) {
    append(word: value.high)
    append(word: value.low)
  }

  package mutating func append(_ digest: Digest32) {
    append(word: digest.word0)
    append(word: digest.word1)
    append(word: digest.word2)
    append(word: digest.word3)
  }

  package mutating func append(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// `number` must not be negative.
  package mutating func append(number: some FixedWidthInteger) {
    append(varint: UInt64(number))
  }

  package mutating func append(zigzag number: Int64) {
    append(varint: UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  private mutating func append(word: UInt64) {
    withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
