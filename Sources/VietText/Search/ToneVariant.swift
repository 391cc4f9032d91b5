/// The three word ends whose tone may stand on either letter: hòa and hoà, khỏe and khoẻ, thúy
/// and thuý. Exact search keys carry it on the first.
enum ToneVariant {
  /// Moves the tone of a lower-case composed word to the first letter of such an end.
  ///
  /// - Returns: the length of the word, which never grows.
  static func settle(_ word: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let count = word.count
    guard count >= 3, word[count - 1] >= 0x80 else { return count }
    let length = word[count - 2] >= 0xC2 ? 2 : 3
    let first = count - length - 1
    guard first >= 0, word[first] == UInt8(ascii: "o") || word[first] == UInt8(ascii: "u") else {
      return count
    }
    let last = lastScalar(word, length)
    guard let letter = LatinLetter.at(last), letter.tone != .ngang, letter.shape == .plain,
      isPair(word[first], letter.folded.0), !isAfterQ(word, first),
      let mark = letter.tone.mark, let moved = Canonical.compose(UInt32(word[first]), mark)
    else { return count }
    let end = write(moved, to: word, at: first)
    word[end] = letter.folded.0
    return end + 1
  }

  private static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      true
    default: false
    }
  }

  /// In `quý` the u belongs to the consonant.
  private static func isAfterQ(_ word: UnsafeMutableBufferPointer<UInt8>, _ first: Int) -> Bool {
    first > 0 && word[first - 1] == UInt8(ascii: "q")
  }

  private static func lastScalar(
    _ word: UnsafeMutableBufferPointer<UInt8>, _ length: Int
  ) -> UInt32 {
    UTF8Reader.scalar(in: UnsafeBufferPointer(word), at: word.count - length).value
  }

  /// A toned `o` or `u` takes as many bytes as the toned second letter, or fewer.
  private static func write(
    _ scalar: UInt32, to word: UnsafeMutableBufferPointer<UInt8>, at position: Int
  ) -> Int {
    var end = position
    if scalar < 0x800 {
      word[end] = UInt8(0xC0 | scalar >> 6)
    } else {
      word[end] = UInt8(0xE0 | scalar >> 12)
      word[end + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
      end += 1
    }
    word[end + 1] = UInt8(0x80 | scalar & 0x3F)
    return end + 2
  }
}
