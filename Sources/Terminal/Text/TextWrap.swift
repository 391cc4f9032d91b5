/// Breaks text into lines of a given width.
public enum TextWrap {
  /// The lines of a text, at most `columns` wide, newlines kept as line ends.
  ///
  /// Breaks at spaces, and inside of a word only where the word alone is too long; never between a
  /// letter and its marks. The spaces at a break are in no line; those at the end of the text stay,
  /// even where they are too many. A wide letter in one column stays whole. An empty text has one
  /// empty line. Costs one pass over the text.
  public static func lines(of text: some StringProtocol, columns: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = Substring(text)
    while let newline = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      wrap(rest[..<newline], columns: max(1, columns), into: &lines)
      rest = rest[rest.utf8.index(after: newline)...]
    }
    wrap(rest, columns: max(1, columns), into: &lines)
    return lines
  }

  private static func wrap(_ paragraph: Substring, columns: Int, into lines: inout [Substring]) {
    if TextWidth.fits(paragraph, in: columns) { return lines.append(paragraph) }
    let scalars = paragraph.unicodeScalars
    var start = scalars.startIndex
    var wordStart = start
    var used = 0
    var isAfterSpace = false
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let width = TextWidth.columns(scalar)
      while scalar != " ", width > 0, used + width > columns, index > start {
        let breakAt = wordStart > start ? wordStart : index
        lines.append(withoutSpacesAtEnd(paragraph[start..<breakAt]))
        start = breakAt
        used = TextWidth.columns(paragraph[start..<index])
      }
      used += width
      index = scalars.index(after: index)
      // A mark on a space goes where the space goes.
      isAfterSpace = scalar == " " || (isAfterSpace && width == 0)
      if isAfterSpace { wordStart = index }
    }
    lines.append(paragraph[start...])
  }

  private static func withoutSpacesAtEnd(_ line: Substring) -> Substring {
    let scalars = line.unicodeScalars
    let isSolid: (Unicode.Scalar) -> Bool = { $0 != " " && TextWidth.columns($0) > 0 }
    guard let last = scalars.lastIndex(where: isSolid) else { return line[..<line.startIndex] }
    let next = scalars.index(after: last)
    return line[..<(scalars[next...].firstIndex(of: " ") ?? line.endIndex)]
  }
}
