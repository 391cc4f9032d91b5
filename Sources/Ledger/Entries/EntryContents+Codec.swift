extension EntryContents {
  /// The reason, if any, and each edit in order; `docs/ledger-format.md`, "Contents".
  public var canonicalBytes: [UInt8] {
    var writer = ByteWriter(capacity: 64)
    if let reason { writer.append(reason) }
    for content in edits { writer.append(content) }
    return writer.bytes
  }

  /// Reads the contents of `entry`. Does not check them against its commitments: see
  /// ``Entry/check(_:)``.
  public init(canonicalBytes bytes: [UInt8], of entry: Entry) throws(DecodeError) {
    self = try bytes.span.withUnsafeBytes { raw throws(DecodeError) in
      try EntryContents(canonicalBytes: raw, of: entry)
    }
  }

  /// Reads the contents of `entry`. Does not check them against its commitments: see
  /// ``Entry/check(_:)``.
  public init(
    canonicalBytes bytes: UnsafeRawBufferPointer, of entry: Entry
  ) throws(DecodeError) {
    var reader = ByteReader(bytes)
    reason = try entry.reason == nil ? nil : reader.content(isSealed: false).owned
    var contents: [Content] = []
    contents.reserveCapacity(entry.edits.count)
    for edit in entry.edits { contents.append(try reader.content(isSealed: edit.isSealed).owned) }
    edits = contents
    try reader.finish()
  }
}

/// A ``Content`` that still stands in the bytes it is read from.
enum BorrowedContent {
  case withheld
  case plain(Salt, UnsafeRawBufferPointer)
  case sealed

  var owned: Content {
    switch self {
    case .withheld: .withheld
    case .plain(let salt, let payload): .plain(salt, Array(payload))
    case .sealed: .sealed
    }
  }

  fileprivate enum Marker {
    static let withheld: UInt8 = 0
    static let plain: UInt8 = 1
    static let sealed: UInt8 = 2
  }
}

extension ByteReader {
  /// - Parameter isSealed: whether the body gives the edit's class as sealed; nothing else may
  ///   stand encrypted.
  mutating func content(isSealed: Bool) throws(DecodeError) -> BorrowedContent {
    let marker = try byte()
    switch marker {
    case BorrowedContent.Marker.withheld: return .withheld
    case BorrowedContent.Marker.plain:
      return .plain(try sixteen(), try slice(try count(ofAtLeast: 1)))
    case BorrowedContent.Marker.sealed:
      guard isSealed else { throw failureBefore(.sealedWithoutClass) }
      return .sealed
    default: throw failureBefore(.unknownMarker(marker))
    }
  }
}

extension ByteWriter {
  fileprivate mutating func append(_ content: Content) {
    switch content {
    case .withheld: append(BorrowedContent.Marker.withheld)
    case .plain(let salt, let payload):
      append(BorrowedContent.Marker.plain)
      append(salt)
      append(number: payload.count)
      append(payload)
    case .sealed: append(BorrowedContent.Marker.sealed)
    }
  }
}
