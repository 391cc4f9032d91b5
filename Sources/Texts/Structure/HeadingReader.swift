import VietText

/// Finds how far the heading of a unit goes and what its title is.
struct HeadingReader {
  let lines: TextLines
  /// Whether a line begins a unit of its own.
  let isMarked: (Int) -> Bool

  /// Lines that a title may go on over.
  private static let titleLines = 4
  /// Letters of a title that stands alone below "Điều 5".
  private static let longestTitle = 160
  /// A line at least so long may have been broken by the page's edge.
  private static let leastBroken = 40

  func heading(_ mark: LineMark, at line: Int) -> MarkedLine {
    guard mark.kind.isDivision || mark.kind == .article || mark.kind == .heading else {
      return MarkedLine(line: line, mark: mark, title: mark.title, headingLines: 1)
    }
    var end = line + 1
    var title = mark.title
    if title.isEmpty, mark.kind != .heading {
      (title, end) = titleBelow(mark.kind, end)
    }
    goOn(&title, &end, isCapital: mark.kind.isDivision && title.isAllCapitals)
    return MarkedLine(line: line, mark: mark, title: title, headingLines: end - line)
  }

  /// The title on the lines below the number; none where the text itself begins there.
  private func titleBelow(_ kind: TextUnit.Kind, _ start: Int) -> (String, Int) {
    var line = start
    while line < lines.count, line <= start + 1, lines.isBlank(line) { line += 1 }
    guard line < lines.count, !lines.isBlank(line), !isMarked(line) else { return ("", start) }
    let text = lines.bare(line)
    if kind == .article || kind == .annex && !text.isAllCapitals {
      let last = text.last ?? "."
      guard text.count <= Self.longestTitle, !".;:,”".contains(last),
        text.first?.isUppercase == true
      else { return ("", start) }
    }
    return (text, line + 1)
  }

  /// A title in capitals goes on as long as the lines are such; another one where the next line
  /// begins small, broken off in the middle of a sentence.
  private func goOn(_ title: inout String, _ end: inout Int, isCapital: Bool) {
    guard !title.isEmpty else { return }
    var taken = 0
    while end < lines.count, taken < Self.titleLines, !lines.isBlank(end), !isMarked(end) {
      let next = lines.bare(end)
      let previous = lines.bare(end - 1)
      let isBroken =
        previous.count >= Self.leastBroken && !".;:,”".contains(previous.last ?? ".")
        && next.first?.isLowercase == true
      guard isBroken || (isCapital && next.isAllCapitals) else { return }
      title += " " + next
      end += 1
      taken += 1
    }
  }
}

extension String {
  /// Whether there are letters and none of them is small.
  var isAllCapitals: Bool {
    var hasCapital = false
    for scalar in unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { hasCapital = true }
    }
    return hasCapital
  }
}
