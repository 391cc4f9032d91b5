/// Reads canonical bytes from front to back and refuses every other way to write them.
package struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  package private(set) var offset = 0

  /// `bytes` must outlive the reader and the slices it gives.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  package var remaining: Int { bytes.count - offset }

  package mutating func byte() throws(DecodeError) -> UInt8 {
    guard offset < bytes.count else { throw failure(.endOfBytes) }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// The next `count` bytes, without copying them.
  package mutating func slice(_ count: Int) throws(DecodeError) -> UnsafeRawBufferPointer {
    guard count <= remaining else { throw failure(.endOfBytes) }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  package mutating func sixteen<Value: SixteenBytes>(
    _ type: Value.Type = Value.self
  ) throws(DecodeError) -> Value {
    Value(loading: try slice(16))
  }

  package mutating func digest() throws(DecodeError) -> Digest32 {
    Digest32(loading: try slice(32))
  }

  /// LEB128 in its shortest form.
  package mutating func varint() throws(DecodeError) -> UInt64 {
    let start = offset
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      // The tenth byte holds the one bit that is left of 64.
      if shift == 63, next > 1 { throw DecodeError(offset: start, reason: .numberOutOfRange) }
      result |= UInt64(next & 0x7f) << shift
      if next < 0x80 {
        if next == 0, shift > 0 { throw DecodeError(offset: start, reason: .numberNotMinimal) }
        return result
      }
      shift += 7
    }
  }

  package mutating func zigzag() throws(DecodeError) -> Int64 {
    let number = try varint()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// A number of `range`.
  package mutating func number<Number: FixedWidthInteger>(
    in range: ClosedRange<Number>
  ) throws(DecodeError) -> Number {
    let start = offset
    guard let number = Number(exactly: try varint()), range.contains(number) else {
      throw DecodeError(offset: start, reason: .numberOutOfRange)
    }
    return number
  }

  /// A count of things that take at least `size` bytes each, so that memory is taken only for
  /// what can be there.
  package mutating func count(ofAtLeast size: Int) throws(DecodeError) -> Int {
    let start = offset
    let number = try varint()
    guard number <= UInt64(remaining / size) else {
      throw DecodeError(offset: start, reason: .endOfBytes)
    }
    return Int(number)
  }

  package func finish() throws(DecodeError) {
    guard remaining == 0 else { throw failure(.trailingBytes) }
  }

  package func failure(_ reason: DecodeError.Reason) -> DecodeError {
    DecodeError(offset: offset, reason: reason)
  }

  /// A failure at the byte just read.
  package func failureBefore(_ reason: DecodeError.Reason) -> DecodeError {
    DecodeError(offset: offset - 1, reason: reason)
  }
}
