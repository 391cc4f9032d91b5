/// Reads rows of separated values one at a time, in constant memory, and strictly.
///
/// Quoting follows RFC 4180. Lines end in LF, CRLF or a lone CR; a byte-order mark and empty
/// lines are passed over. Whatever is doubtful is an error that names its line.
public struct DelimitedReader {
  private let format: DelimitedFormat
  private var input: ByteInput
  /// The line being read.
  private var line = 1
  private var hasBegun = false

  /// Reads bytes that are already in memory.
  public init(bytes: [UInt8], format: DelimitedFormat) {
    self.init(ByteInput(bytes: bytes), format: format)
  }

  /// Reads a regular file in pieces of 64 KiB.
  public init(path: String, format: DelimitedFormat) throws(DelimitedError) {
    self.init(ByteInput(file: try OpenFile(path: path)), format: format)
  }

  init(_ input: ByteInput, format: DelimitedFormat) {
    self.input = input
    self.format = format
  }

  /// The next row, or nil at the end. After an error no further row is given.
  public mutating func next() throws(DelimitedError) -> DelimitedRow? {
    if !hasBegun { try begin() }
    try skipEmptyLines()
    guard try input.peek() != nil else { return nil }
    var row = DelimitedRow(line: line)
    while try readField(into: &row) {}
    return row
  }
}

extension DelimitedReader {
  private mutating func begin() throws(DelimitedError) {
    hasBegun = true
    let start = try input.start(3)
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { throw .utf16 }
    if start == [0xEF, 0xBB, 0xBF] { input.skip(3) }
    guard format.allowsComments else { return }
    try skipEmptyLines()
    while try input.peek() == .hash {
      while let byte = try input.peek(), byte != .lineFeed, byte != .carriageReturn {
        input.skip(1)
      }
      try skipEmptyLines()
    }
  }

  private mutating func skipEmptyLines() throws(DelimitedError) {
    while let byte = try input.peek(), byte == .lineFeed || byte == .carriageReturn {
      try skipLineEnd(byte)
    }
  }

  /// Passes LF, CR or CRLF.
  private mutating func skipLineEnd(_ first: UInt8) throws(DelimitedError) {
    input.skip(1)
    if first == .carriageReturn, try input.peek() == .lineFeed { input.skip(1) }
    line += 1
  }

  /// Reads one field and what ends it; true when another field of the row follows.
  private mutating func readField(into row: inout DelimitedRow) throws(DelimitedError) -> Bool {
    let number = row.count + 1
    guard number <= format.fieldCountLimit else {
      throw .tooManyFields(line: row.line, limit: format.fieldCountLimit)
    }
    if try input.peek() == .quote {
      try readQuoted(into: &row, number: number)
    } else {
      try readPlain(into: &row, number: number)
    }
    row.endField()
    switch try input.peek() {
    case format.delimiter:
      input.skip(1)
      return true
    case .lineFeed?: try skipLineEnd(.lineFeed)
    case .carriageReturn?: try skipLineEnd(.carriageReturn)
    case .quote?: throw .bareQuote(line: line, field: number)
    case 0?: throw .nulByte(line: line, field: number)
    case nil: break
    default: throw .textAfterQuote(line: line, field: number)
    }
    return false
  }

  private mutating func readPlain(
    into row: inout DelimitedRow, number: Int
  ) throws(DelimitedError) {
    let delimiter = format.delimiter
    while try input.peek() != nil {
      let piece = input.takeWhile {
        $0 != delimiter && $0 != .lineFeed && $0 != .carriageReturn && $0 != .quote && $0 != 0
      }
      guard !piece.isEmpty else { return }
      row.append(piece)
      try checkLength(of: row, number: number)
    }
  }

  private mutating func readQuoted(
    into row: inout DelimitedRow, number: Int
  ) throws(DelimitedError) {
    let opened = line
    input.skip(1)
    while let byte = try input.peek() {
      switch byte {
      case 0:
        throw .nulByte(line: line, field: number)
      case .quote:
        input.skip(1)
        guard try input.peek() == .quote else { return }
        row.append(.quote)
        input.skip(1)
      case .lineFeed, .carriageReturn:
        row.append(.lineFeed)
        try skipLineEnd(byte)
      default:
        row.append(
          input.takeWhile {
            $0 != .quote && $0 != .lineFeed && $0 != .carriageReturn && $0 != 0
          })
      }
      try checkLength(of: row, number: number)
    }
    throw .unclosedQuote(line: opened, field: number)
  }

  private func checkLength(of row: DelimitedRow, number: Int) throws(DelimitedError) {
    guard row.openLength <= format.fieldLimit else {
      throw .fieldTooLong(line: row.line, field: number, limit: format.fieldLimit)
    }
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let hash = UInt8(ascii: "#")
}
