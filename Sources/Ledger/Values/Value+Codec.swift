extension Value {
  /// The one way to write this value; `docs/ledger-format.md`, "Values".
  public var canonicalBytes: [UInt8] {
    var writer = ByteWriter(capacity: 16)
    writer.append(self)
    return writer.bytes
  }

  /// Reads one value from its canonical bytes and nothing after it.
  public init(canonicalBytes bytes: [UInt8]) throws(DecodeError) {
    self = try bytes.span.withUnsafeBytes { raw throws(DecodeError) in
      try Value(canonicalBytes: raw)
    }
  }

  /// Reads one value from its canonical bytes and nothing after it.
  public init(canonicalBytes bytes: UnsafeRawBufferPointer) throws(DecodeError) {
    var reader = ByteReader(bytes)
    self = try reader.value()
    try reader.finish()
  }

  fileprivate enum Tag {
    static let null: UInt8 = 0
    static let no: UInt8 = 1
    static let yes: UInt8 = 2
    static let integer: UInt8 = 3
    static let text: UInt8 = 4
    static let bytes: UInt8 = 5
    static let day: UInt8 = 6
    static let moment: UInt8 = 7
    static let record: UInt8 = 8
    static let list: UInt8 = 9
  }
}

extension ByteWriter {
  mutating func append(_ value: Value) {
    switch value {
    case .null: append(Value.Tag.null)
    case .boolean(let truth): append(truth ? Value.Tag.yes : Value.Tag.no)
    case .integer(let number): append(Value.Tag.integer, zigzag: number)
    case .text(let text):
      append(Value.Tag.text)
      append(number: text.utf8.count)
      append(utf8: text)
    case .bytes(let content):
      append(Value.Tag.bytes)
      append(number: content.count)
      append(content)
    case .day(let day): append(Value.Tag.day, zigzag: day)
    case .moment(let moment): append(Value.Tag.moment, zigzag: moment)
    case .record(let record):
      append(Value.Tag.record)
      append(record)
    case .list(let values):
      append(Value.Tag.list)
      append(number: values.count)
      for value in values { append(value) }
    }
  }

  private mutating func append(_ tag: UInt8, zigzag number: Int64) {
    append(tag)
    append(zigzag: number)
  }
}

extension ByteReader {
  /// Reads a value that already stands in `depth` lists.
  mutating func value(depth: Int = 0) throws(DecodeError) -> Value {
    let tag = try byte()
    switch tag {
    case Value.Tag.null: return .null
    case Value.Tag.no: return .boolean(false)
    case Value.Tag.yes: return .boolean(true)
    case Value.Tag.integer: return .integer(try zigzag())
    case Value.Tag.text: return .text(try text())
    case Value.Tag.bytes: return .bytes(Array(try slice(try count(ofAtLeast: 1))))
    case Value.Tag.day: return .day(try zigzag())
    case Value.Tag.moment: return .moment(try zigzag())
    case Value.Tag.record: return .record(try sixteen())
    case Value.Tag.list: return .list(try values(depth: depth + 1))
    default: throw failureBefore(.unknownMarker(tag))
    }
  }

  private mutating func text() throws(DecodeError) -> String {
    let bytes = try slice(try count(ofAtLeast: 1))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DecodeError(offset: offset - bytes.count, reason: .notUTF8)
    }
    return text
  }

  private mutating func values(depth: Int) throws(DecodeError) -> [Value] {
    guard depth <= Value.deepestNesting else { throw failureBefore(.nestedTooDeep) }
    let count = try count(ofAtLeast: 1)
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try value(depth: depth)) }
    return values
  }
}
