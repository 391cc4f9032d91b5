import VietText

/// The lines of a text, by their place in its bytes.
public struct TextLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins; behind the last, the end of the text.
  private let starts: [Int]

  public init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(place + 1)
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  /// 0 for an empty text; a line feed at the end begins no further line.
  public var count: Int { starts.count - 1 }

  /// Lines as they are written, line feeds included.
  public func text(of lines: Range<Int>) -> String {
    String(decoding: bytes[starts[lines.lowerBound]..<starts[lines.upperBound]], as: UTF8.self)
  }

  /// The bytes of lines, counted from the beginning of the text.
  public func bytes(of lines: Range<Int>) -> Range<Int> {
    starts[lines.lowerBound]..<starts[lines.upperBound]
  }

  /// A line without white space at its ends and without the signs of a Markdown file around it.
  public func bare(_ line: Int) -> String {
    let place = bareBytes(line)
    return String(decoding: bytes[place], as: UTF8.self)
  }

  func isBlank(_ line: Int) -> Bool { bareBytes(line).isEmpty }

  /// The first byte of ``bare(_:)``.
  func firstByte(_ line: Int) -> UInt8? { bytes[bareBytes(line)].first }

  /// Opening quotation marks of a line less its closing ones; straight ones close what is open.
  func quotes(_ line: Int, isOpen: Bool) -> Int {
    var depth = 0
    var straight = false
    var place = starts[line]
    let end = starts[line + 1]
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "\""): straight.toggle()
      case 0xE2 where place + 2 < end && bytes[place + 1] == 0x80:
        if bytes[place + 2] == 0x9C { depth += 1 }
        if bytes[place + 2] == 0x9D { depth -= 1 }
        place += 2
      default: break
      }
      place += 1
    }
    return straight ? depth + (isOpen ? -1 : 1) : depth
  }

  private func bareBytes(_ line: Int) -> Range<Int> {
    var start = starts[line]
    var end = starts[line + 1]
    while end > start, isEdge(bytes[end - 1]) || isNoBreakSpace(end - 2, from: start) {
      end -= isEdge(bytes[end - 1]) ? 1 : 2
    }
    while start < end, isSign(start, before: end) || isNoBreakSpace(start, to: end) {
      start += isSign(start, before: end) ? 1 : 2
    }
    return start..<end
  }

  private func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "|")
  }

  /// White space, or `#`, `*`, `_`, `>`, `|` and a dash before a blank.
  private func isSign(_ place: Int, before end: Int) -> Bool {
    let byte = bytes[place]
    if isEdge(byte) || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ">") { return true }
    return byte == UInt8(ascii: "-") && place + 1 < end && bytes[place + 1] == 0x20
  }

  private func isNoBreakSpace(_ place: Int, from start: Int = 0, to end: Int = .max) -> Bool {
    place >= start && place + 1 < min(end, bytes.count) && bytes[place] == 0xC2
      && bytes[place + 1] == 0xA0
  }
}
