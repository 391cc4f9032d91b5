/// An entry as it is stored and sent: bytes that are never made again.
public struct EncodedEntry: Hashable, Sendable {
  public let body: [UInt8]
  public let hash: EntryHash
  /// ``EntryContents`` in canonical bytes.
  public let contents: [UInt8]

  public init(body: [UInt8], hash: EntryHash, contents: [UInt8]) {
    self.body = body
    self.hash = hash
    self.contents = contents
  }
}

extension ChainHead {
  /// Verifies a run of entries, each the next of the origin, body, hash and contents.
  ///
  /// - Returns: the entries read. On a fault the head stands at the last good entry.
  @discardableResult
  public mutating func advance(
    over run: some Sequence<EncodedEntry>
  ) throws(ChainFault) -> [Entry] {
    var entries: [Entry] = []
    for encoded in run { entries.append(try advance(over: encoded)) }
    return entries
  }

  /// Verifies the next entry of the origin: body, hash and contents.
  @discardableResult
  public mutating func advance(over encoded: EncodedEntry) throws(ChainFault) -> Entry {
    var head = self
    let entry = try encoded.body.span.withUnsafeBytes { body throws(ChainFault) in
      try encoded.contents.span.withUnsafeBytes { contents throws(ChainFault) in
        try head.advance(over: body, hash: encoded.hash, contents: contents)
      }
    }
    self = head
    return entry
  }
}
