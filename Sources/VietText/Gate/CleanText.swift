/// The quick look that lets ordinary text through the gate as it is.
enum CleanText {
  /// Whether every byte belongs to text that the gate would not change.
  ///
  /// Answers false also for unusual text that is clean: the gate itself then finds that out.
  static func covers(_ bytes: UnsafeBufferPointer<UInt8>, _ rules: SafeText.Rules) -> Bool {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard isClean(ascii: byte, rules) else { return false }
        position += 1
      } else {
        let length = cleanLength(bytes, at: position)
        if length == 0 { return false }
        position += length
      }
    }
    return true
  }

  @inline(__always)
  private static func isClean(ascii byte: UInt8, _ rules: SafeText.Rules) -> Bool {
    if byte >= 0x20 { return byte != 0x7F }
    switch byte {
    case UInt8(ascii: "\n"): return rules.lines == .kept
    case UInt8(ascii: "\t"): return rules.tabs == .kept
    default: return false
    }
  }

  /// The length of the character at `position` if it is one of those that need no care, else 0:
  /// U+00C0–U+02FF, U+1E00–U+1EFF, the dashes and quotation marks U+2010–U+2027, and `⟨ ⟩`.
  @inline(__always)
  private static func cleanLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Int {
    let left = bytes.count - position
    switch bytes[position] {
    case 0xC3...0xCB:
      return left >= 2 && bytes[position + 1] & 0xC0 == 0x80 ? 2 : 0
    case 0xE1:
      let isLatin =
        left >= 3 && bytes[position + 1] & 0xFC == 0xB8 && bytes[position + 2] & 0xC0 == 0x80
      return isLatin ? 3 : 0
    case 0xE2:
      guard left >= 3 else { return 0 }
      switch (bytes[position + 1], bytes[position + 2]) {
      case (0x80, 0x90...0xA7), (0x9F, 0xA8...0xA9): return 3
      default: return 0
      }
    default:
      return 0
    }
  }
}
