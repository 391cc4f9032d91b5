import Records
import Texts

/// Cuts the text of a document into the rows by which it is searched and shown: its chapters, its
/// articles, its annexes; where there are no articles, its numbered headings.
enum ArticleCutter {
  /// What stands before the first of them is row 0, without a heading, and is left out when it is
  /// blank.
  static func articles(of text: String) -> [Article] {
    let legal = LegalText(text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text)
    let rows = legal.units.filter { $0.kind.rawValue <= TextUnit.Kind.heading.rawValue }
    var articles: [Article] = []
    for (place, unit) in rows.enumerated() {
      let heading = legal.heading(of: unit)
      let first = unit.lines.lowerBound + unit.headingLines
      let end = place + 1 < rows.count ? rows[place + 1].lines.lowerBound : legal.lines.count
      let body = trimmed(legal.lines.text(of: first..<max(first, end)))
      guard !heading.isEmpty || !body.isEmpty else { continue }
      articles.append(Article(ordinal: articles.count, heading: heading, body: body))
    }
    return articles
  }

  /// Without white space at its ends.
  private static func trimmed(_ text: String) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
