import Glibc

/// The system's random bytes, taken a page at a time: an import draws a million salts.
struct BufferedChance: RandomNumberGenerator {
  private var words: [UInt64] = []

  mutating func next() -> UInt64 {
    if words.isEmpty { fill() }
    return words.removeLast()
  }

  private mutating func fill() {
    // 256 bytes are what one call of getentropy gives at most.
    words = Array(unsafeUninitializedCapacity: 32) { buffer, count in
      guard getentropy(buffer.baseAddress, 256) == 0 else {
        fatalError("the system gives no random bytes")  // Nothing may be sealed without them.
      }
      count = 32
    }
  }
}
