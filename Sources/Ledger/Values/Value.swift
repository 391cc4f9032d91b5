/// One value of one field, in the few forms that the ledger knows.
///
/// Equal means: the same canonical bytes. Two spellings of a text that look alike are two values.
public indirect enum Value: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// Written composed (NFC): see ``composed(_:)``. Read as it stands.
  case text(String)
  case bytes([UInt8])
  /// Days since 1970-01-01.
  case day(Int64)
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case moment(Int64)
  case record(RecordID)
  /// Lists nest at most ``deepestNesting`` deep, the outermost counted.
  case list([Value])

  public static let deepestNesting = 4

  /// `text` composed (NFC), as every writer must give it.
  public static func composed(_ text: String) -> Value {
    .text(ComposedText.text(text))
  }
}

extension Value {
  /// How many lists stand in one another, this one counted; 0 for anything but a list.
  public var nesting: Int {
    guard case .list(let values) = self else { return 0 }
    return 1 + (values.lazy.map(\.nesting).max() ?? 0)
  }
}

extension Value: Hashable {
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    // String's own == takes NFC and NFD for the same text; their bytes and hashes differ.
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.bytes(let a), .bytes(let b)): a == b
    case (.day(let a), .day(let b)): a == b
    case (.moment(let a), .moment(let b)): a == b
    case (.record(let a), .record(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(canonicalBytes)
  }
}
