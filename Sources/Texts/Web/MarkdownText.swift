/// The text of a Markdown file without the marks at the beginnings of its lines, which are no part of
/// a paper: of headings, quotations and bold beginnings. Lists and tables stay as they are read.
public enum MarkdownText {
  public static func plain(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
      .joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    var rest = line.drop { $0 == " " }
    guard let first = rest.first, "#>*".contains(first) else { return String(line) }
    while rest.first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
    let heading = rest.prefix { $0 == "#" }
    let behind = rest.dropFirst(heading.count)
    if (1...6).contains(heading.count), behind.first == " " || behind.isEmpty {
      rest = behind.drop { $0 == " " }
    }
    return withoutBold(rest)
  }

  /// "**Điều 1.** Phạm vi" without its stars.
  private static func withoutBold(_ line: Substring) -> String {
    guard line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") else {
      return String(line)
    }
    return String(line[..<end.lowerBound].dropFirst(2) + line[end.upperBound...])
  }
}
