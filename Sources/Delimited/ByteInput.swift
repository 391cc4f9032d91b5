/// Bytes to come, from memory or in pieces from a file, with one byte of foresight.
struct ByteInput {
  private let file: OpenFile?
  private var chunk: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    file = nil
    chunk = bytes
  }

  init(file: OpenFile) {
    self.file = file
    chunk = []
  }

  /// The next byte, not yet taken; nil at the end.
  mutating func peek() throws(DelimitedError) -> UInt8? {
    if position == chunk.count {
      guard let file else { return nil }
      chunk = try file.read()
      position = 0
      if chunk.isEmpty { return nil }
    }
    return chunk[position]
  }

  /// Takes bytes that were seen before.
  mutating func skip(_ count: Int) { position += count }

  /// The first bytes of the input, `count` at most; to be asked at the start only.
  mutating func start(_ count: Int) throws(DelimitedError) -> ArraySlice<UInt8> {
    guard try peek() != nil else { return [] }
    return chunk[position..<min(chunk.count, position + count)]
  }

  /// Takes the bytes at hand up to the first that does not fit, perhaps none.
  mutating func takeWhile(_ fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let first = position
    while position < chunk.count, fits(chunk[position]) { position += 1 }
    return chunk[first..<position]
  }
}
