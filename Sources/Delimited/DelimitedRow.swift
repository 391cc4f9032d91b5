/// One row: its fields without their quotes, and where it begins.
public struct DelimitedRow: Sendable, Hashable {
  /// The line of the file on which the row begins, from 1.
  public let line: Int
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(line: Int) { self.line = line }

  /// The number of fields.
  public var count: Int { ends.count }

  /// The bytes of a field, counted from 0.
  public func bytes(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The text of a field, counted from 0; ill-formed UTF-8 is refused, never repaired.
  public func text(_ index: Int) throws(DelimitedError) -> String {
    guard let text = String(validating: bytes(index), as: UTF8.self) else {
      throw .notUTF8(line: line, field: index + 1)
    }
    return text
  }

  /// The texts of all fields.
  public func texts() throws(DelimitedError) -> [String] {
    var result: [String] = []
    result.reserveCapacity(count)
    for index in 0..<count { result.append(try text(index)) }
    return result
  }

  /// The length of the field being filled.
  var openLength: Int { bytes.count - (ends.last ?? 0) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }
  mutating func endField() { ends.append(bytes.count) }
}
