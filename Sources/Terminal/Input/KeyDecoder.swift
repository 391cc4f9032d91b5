/// Turns the bytes that a terminal sends into events.
///
/// However the bytes are cut into pieces, the events are the same. Bytes that are no text and no
/// known key are dropped; a sequence that never ends is given up after ``patience``.
public struct KeyDecoder: Sendable {
  /// The most bytes that one paste keeps; what is beyond is dropped.
  public static let pasteLimit = 1 << 20
  /// Milliseconds without a byte after which a paste counts as ended.
  static let pastePatience = 1000
  /// The longest sequence waited for; a longer one is dropped.
  static let sequenceLimit = 32

  /// Milliseconds without a byte after which Esc is the key Esc and not the start of another key.
  public let escapeDelay: Int
  let sequences: KeySequences
  /// The bytes of a key that is not complete yet.
  var pending: [UInt8] = []
  /// The bytes of a paste that has not ended yet.
  var openPaste: [UInt8]?

  /// - Parameters:
  ///   - capabilities: what this terminal says it sends for keys, beside the usual sequences.
  ///   - escapeDelay: milliseconds; 25 is beyond every local terminal and below what a hand feels.
  public init(capabilities: [KeyCapability] = [], escapeDelay: Int = 25) {
    sequences = KeySequences(capabilities)
    self.escapeDelay = max(0, escapeDelay)
  }
}

extension KeyDecoder {
  /// What one look at the bytes found.
  enum Step {
    /// A number of bytes stand for an event, or for nothing.
    case taken(Int, Event?)
    /// More bytes are needed.
    case unfinished

    static func key(_ key: Key, _ count: Int) -> Step { .taken(count, .key(key)) }
  }

  /// Whether what comes is the text of a paste.
  public var isPasting: Bool { openPaste != nil }

  /// Milliseconds without a byte after which to call ``flush()``; nil when nothing is unfinished.
  public var patience: Int? {
    if openPaste != nil { return KeyDecoder.pastePatience }
    return pending.isEmpty ? nil : escapeDelay
  }

  /// Takes bytes and returns the events that are complete with them.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
    pending.append(contentsOf: bytes)
    var events: [Event] = []
    var start = 0
    while start < pending.count {
      let step = openPaste == nil ? nextKey(at: start) : nextPaste(at: start)
      guard case .taken(let count, let event) = step else { break }
      if count == KeyDecoder.pasteStart.count,
        pending[start..<start + count].elementsEqual(KeyDecoder.pasteStart)
      {
        openPaste = []
      }
      start += count
      if let event { events.append(event) }
    }
    pending.removeFirst(start)
    return events
  }

  /// Ends what is unfinished, because no byte came for as long as ``patience`` says.
  public mutating func flush() -> [Event] {
    defer { pending = [] }
    if openPaste != nil { return [endPaste()] }
    switch pending {
    case [0x1B, UInt8(ascii: "[")]: return [.key(.alt("["))]
    case [0x1B, UInt8(ascii: "O")]: return [.key(.alt("O"))]
    default:
      // A sequence that was cut off tells nothing; Esc and half a letter tell at least Esc.
      let isEscape = pending.first == 0x1B && (pending.count == 1 || pending[1] >= 0x80)
      return isEscape ? [.key(.escape)] : []
    }
  }

  /// Reads one key that starts at an index of the pending bytes.
  mutating func nextKey(at start: Int) -> Step {
    let byte = pending[start]
    switch byte {
    case 0x1B: return nextEscape(at: start)
    case 0x0D, 0x0A: return .key(.enter, 1)
    case 0x09: return .key(.tab, 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x00: return .key(.control(" "), 1)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(byte + 0x60))), 1)
    case 0x1C...0x1F: return .key(.control(Character(Unicode.Scalar(byte + 0x40))), 1)
    default:
      switch scalar(at: start) {
      case .whole(let scalar, let count):
        let isControl = (0x80..<0xA0).contains(scalar.value)
        return .taken(count, isControl ? nil : .key(.character(Character(scalar))))
      case .partial: return .unfinished
      case .invalid: return .taken(1, nil)
      }
    }
  }
}

extension KeyDecoder {
  enum Decoded {
    case whole(Unicode.Scalar, Int)
    case partial
    case invalid
  }

  /// Reads one scalar of UTF-8, refusing overlong forms and surrogates.
  func scalar(at start: Int) -> Decoded {
    let lead = pending[start]
    let length: Int
    switch lead {
    case 0x00..<0x80: return .whole(Unicode.Scalar(lead), 1)
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return .invalid
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in start + 1..<start + length {
      guard index < pending.count else { return .partial }
      guard pending[index] & 0xC0 == 0x80 else { return .invalid }
      value = value << 6 | UInt32(pending[index] & 0x3F)
    }
    let smallest: [UInt32] = [0x80, 0x800, 0x10000]
    guard value >= smallest[length - 2], let scalar = Unicode.Scalar(value) else { return .invalid }
    return .whole(scalar, length)
  }
}
