/// The lines that a text only quotes, as a paper does that words another one anew: their articles
/// and clauses are not its own.
struct QuotedLines {
  private(set) var lines: Set<Int> = []

  /// - Parameter isMark: whether a line, bare of its quotation mark, begins a unit.
  init(_ lines: TextLines, isMark: (String) -> Bool) {
    var line = 0
    var unclosed = 0
    while line < lines.count, unclosed < Self.mostUnclosed {
      if Self.opens(lines.bare(line), isMark) {
        if let end = Self.end(of: line, in: lines) {
          self.lines.formUnion(line...end)
          line = end
        } else {
          unclosed += 1
        }
      }
      line += 1
    }
  }

  /// After so many quotations without an end no more are looked for: each search goes through all
  /// that follows.
  private static let mostUnclosed = 50

  private static func opens(_ line: String, _ isMark: (String) -> Bool) -> Bool {
    guard let first = line.first, first == "“" || first == "\"" else { return false }
    return isMark(String(line.dropFirst()))
  }

  /// The line on which the quotation ends; nil where it never does: then a mark was forgotten, and
  /// nothing is taken for quoted.
  private static func end(of start: Int, in lines: TextLines) -> Int? {
    var depth = 0
    for line in start..<lines.count {
      depth += lines.quotes(line, isOpen: depth > 0)
      if depth <= 0 { return line }
    }
    return nil
  }
}
