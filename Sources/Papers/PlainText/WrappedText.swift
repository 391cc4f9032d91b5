/// Breaks text into lines of a number of columns, at blanks; a longer word is cut.
enum WrappedText {
  /// - Parameters:
  ///   - first: columns by which the first line is indented.
  ///   - rest: the same for the other lines.
  /// - Returns: at least one line.
  static func lines(_ text: String, width: Int, first: Int = 0, rest: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first)
    var isEmpty = true
    for word in text.split(separator: " ").flatMap({ pieces($0, max(1, width - max(first, rest))) })
    {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: rest)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [isEmpty && lines.isEmpty ? "" : line]
  }

  private static func pieces(_ word: Substring, _ length: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while rest.count > length {
      pieces.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return pieces + [String(rest)]
  }
}
