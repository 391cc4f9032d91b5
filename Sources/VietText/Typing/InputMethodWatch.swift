/// Notices that an input method of the system composes Vietnamese, so that ours can step back.
///
/// Such a program corrects what it has sent by deleting and writing again in one burst: for the
/// second `d` of `dd` it sends DEL and `đ`. A person who presses Backspace and a key over a slow
/// line can send DEL and an ASCII letter in one burst, therefore only marked letters count.
public struct InputMethodWatch: Sendable {
  /// Whether an input method has been seen; stays true until ``reset()``.
  public private(set) var isAtWork = false
  private var isAfterDelete = false
  private var isAfterEscape = false

  public init() {}

  /// Looks at the bytes of one read from the terminal, which must not be pasted text.
  ///
  /// - Returns: ``isAtWork``.
  @discardableResult
  public mutating func see(_ burst: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < burst.count {
      let (value, length) = UTF8Reader.scalar(in: burst, at: position)
      if let scalar = Unicode.Scalar(value) { see(scalar, inSameBurst: position > 0) }
      position += length
    }
    return isAtWork
  }

  /// Looks at one key; `inSameBurst` says that it was waiting together with the key before it.
  ///
  /// - Returns: ``isAtWork``.
  @discardableResult
  public mutating func see(_ key: Unicode.Scalar, inSameBurst: Bool) -> Bool {
    if !inSameBurst {
      isAfterDelete = false
      isAfterEscape = false
    }
    switch key.value {
    case 0x08, 0x7F:
      // Escape before it makes it Alt-Backspace.
      if !isAfterEscape { isAfterDelete = true }
      isAfterEscape = false
    case 0x00..<0x20:
      isAfterDelete = false
      isAfterEscape = key.value == 0x1B
    default:
      let isMarked = Canonical.marks.contains(key.value) || isVietnamese(key.value)
      if isAfterDelete, isMarked { isAtWork = true }
      isAfterEscape = false
    }
    return isAtWork
  }

  /// Forgets what was seen, as when the user switches our typing on again.
  public mutating func reset() {
    self = InputMethodWatch()
  }

  private func isVietnamese(_ value: UInt32) -> Bool {
    LatinLetter.at(value)?.isVietnamese ?? false
  }
}
