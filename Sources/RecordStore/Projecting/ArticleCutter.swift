import Records

/// Cuts the text of a document into its articles.
enum ArticleCutter {
  /// An article begins with a line "Điều <number>"; what stands before the first one is article 0,
  /// without a heading, and is left out when it is blank.
  static func articles(of text: String) -> [Article] {
    var articles: [Article] = []
    var heading = ""
    var body: [Substring] = []
    func finish() {
      let text = body.joined(separator: "\n").trimmed
      if !heading.isEmpty || !text.isEmpty {
        articles.append(Article(ordinal: articles.count, heading: heading, body: text))
      }
      body = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if isHeading(line) {
        finish()
        heading = String(line).trimmed
      } else {
        body.append(line)
      }
    }
    finish()
    return articles
  }

  private static func isHeading(_ line: Substring) -> Bool {
    let words = line.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, words[0] == "Điều" else { return false }
    return words[1].first?.isNumber ?? false
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
