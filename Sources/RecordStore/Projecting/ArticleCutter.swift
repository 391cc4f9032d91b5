import Records

/// Cuts the text of a document into its articles.
///
/// Reads bytes, not letters: texts have passed the gate, so they are composed, and every register
/// that is rebuilt reads all of them.
enum ArticleCutter {
  /// An article begins with a line "Điều <number>"; what stands before the first one is article 0,
  /// without a heading, and is left out when it is blank.
  static func articles(of text: String) -> [Article] {
    let text = text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text
    let utf8 = text.utf8
    var articles: [Article] = []
    var heading = ""
    var start = utf8.startIndex
    func finish(at end: String.Index) {
      let body = trimmed(text[start..<end])
      guard !heading.isEmpty || !body.isEmpty else { return }
      articles.append(Article(ordinal: articles.count, heading: heading, body: body))
    }
    var line = utf8.startIndex
    while line < utf8.endIndex {
      let end = utf8[line...].firstIndex { isNewline($0) } ?? utf8.endIndex
      let next = end < utf8.endIndex ? utf8.index(after: end) : end
      if isHeading(utf8[line..<end]) {
        finish(at: line)
        heading = trimmed(text[line..<end])
        start = next
      }
      line = next
    }
    finish(at: utf8.endIndex)
    return articles
  }

  private static let word = Array("Điều".utf8)

  private static func isHeading(_ line: Substring.UTF8View) -> Bool {
    let rest = line.drop { isSpace($0) }
    guard rest.starts(with: word) else { return false }
    let number = rest.dropFirst(word.count)
    guard let blank = number.first, isSpace(blank) else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return number.first { !isSpace($0) }.map(digits.contains) ?? false
  }

  /// Without white space at its ends.
  private static func trimmed(_ text: Substring) -> String {
    func isBlank(_ byte: UInt8) -> Bool { isSpace(byte) || isNewline(byte) }
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first..<utf8.index(after: last)])
  }

  private static func isNewline(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
