extension Entry {
  /// Reads an entry's body and refuses everything but its canonical bytes.
  public init(body: [UInt8]) throws(DecodeError) {
    self = try body.span.withUnsafeBytes { raw throws(DecodeError) in try Entry(body: raw) }
  }

  /// Reads an entry's body and refuses everything but its canonical bytes.
  public init(body: UnsafeRawBufferPointer) throws(DecodeError) {
    var reader = ByteReader(body)
    let version = try reader.byte()
    guard version == Marker.formatVersion else {
      throw reader.failureBefore(.unsupportedVersion(version))
    }
    reference = EntryReference(
      origin: try reader.sixteen(), sequence: try reader.number(in: 1...Int64.max))
    counter = try reader.number(in: 0...Int64.max)
    (changeIndex, changeCount) = try reader.changePlace()
    author = try reader.sixteen()
    role = try reader.role()
    let flags = try reader.flags()
    isClockSuspect = flags & Marker.clockSuspect != 0
    isUndo = flags & Marker.undo != 0
    writtenAt = try reader.zigzag()
    kind = try reader.kind()
    kindVersion = try reader.number(in: 1...Int32.max)
    record = try reader.sixteen()
    reason = try reader.isPresent() ? try reader.digest() : nil
    edits = try reader.edits(of: reference)
    try reader.finish()
  }
}

extension ByteReader {
  fileprivate mutating func changePlace() throws(DecodeError) -> (Int32, Int32) {
    let start = offset
    let index = try number(in: 0...Int32.max)
    let count = try number(in: 1...Int32.max)
    guard index < count else { throw DecodeError(offset: start, reason: .indexNotBelowCount) }
    return (index, count)
  }

  fileprivate mutating func role() throws(DecodeError) -> Role {
    let byte = try byte()
    guard let role = Role(rawValue: byte) else { throw failureBefore(.unknownRole(byte)) }
    return role
  }

  fileprivate mutating func flags() throws(DecodeError) -> UInt8 {
    let byte = try byte()
    let known = Entry.Marker.clockSuspect | Entry.Marker.undo
    guard byte & ~known == 0 else { throw failureBefore(.unknownFlags(byte)) }
    return byte
  }

  fileprivate mutating func kind() throws(DecodeError) -> KindCode {
    let start = offset
    guard let kind = KindCode(rawValue: try number(in: 0...Int32.max)) else {
      throw DecodeError(offset: start, reason: .numberOutOfRange)
    }
    return kind
  }

  fileprivate mutating func field() throws(DecodeError) -> FieldCode {
    let start = offset
    guard let field = FieldCode(rawValue: try number(in: 0...Int32.max)) else {
      throw DecodeError(offset: start, reason: .numberOutOfRange)
    }
    return field
  }

  /// A byte that is 0 or 1.
  fileprivate mutating func isPresent() throws(DecodeError) -> Bool {
    let byte = try byte()
    guard byte <= Entry.Marker.present else { throw failureBefore(.unknownMarker(byte)) }
    return byte == Entry.Marker.present
  }

  fileprivate mutating func edits(of entry: EntryReference) throws(DecodeError) -> [Edit] {
    let count = try count(ofAtLeast: Entry.leastEditSize)
    var edits: [Edit] = []
    edits.reserveCapacity(count)
    for _ in 0..<count {
      let start = offset
      let field = try field()
      if let last = edits.last, last.field >= field {
        throw DecodeError(offset: start, reason: .notAscending)
      }
      edits.append(
        Edit(
          field: field, isSealed: try isPresent(), base: try base(of: entry),
          commitment: try digest()))
    }
    return edits
  }

  private mutating func base(of entry: EntryReference) throws(DecodeError) -> Base {
    let marker = try byte()
    switch marker {
    case Entry.Marker.noBase: return .none
    case Entry.Marker.entryBase: return .entries(try references(of: entry))
    case Entry.Marker.catalogueBase: return .catalogue(try digest())
    default: throw failureBefore(.unknownMarker(marker))
    }
  }

  private mutating func references(
    of entry: EntryReference
  ) throws(DecodeError) -> [EntryReference] {
    let start = offset
    let count = try count(ofAtLeast: 2)
    guard count >= 1 else { throw DecodeError(offset: start, reason: .numberOutOfRange) }
    var references: [EntryReference] = []
    references.reserveCapacity(count)
    for _ in 0..<count {
      let start = offset
      let next = try reference(of: entry)
      if let last = references.last, !Base.precedes(last, next, in: entry.origin) {
        throw DecodeError(offset: start, reason: .notAscending)
      }
      references.append(next)
    }
    return references
  }

  private mutating func reference(
    of entry: EntryReference
  ) throws(DecodeError) -> EntryReference {
    let start = offset
    guard try isPresent() else {
      let sequence = try number(in: 1...Int64.max)
      guard sequence < entry.sequence else {
        throw DecodeError(offset: start, reason: .baseNotEarlier)
      }
      return EntryReference(origin: entry.origin, sequence: sequence)
    }
    let origin: Origin = try sixteen()
    guard origin != entry.origin else {
      throw DecodeError(offset: start, reason: .ownOriginWrittenOut)
    }
    return EntryReference(origin: origin, sequence: try number(in: 1...Int64.max))
  }
}
