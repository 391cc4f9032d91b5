extension Paper {
  /// The paper as text of 80 columns, for text printers. Annexes begin with a form feed.
  public var plainText: String {
    plainPages().map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{C}")
  }

  /// The same as lines, for screens: the paper, then each annex.
  ///
  /// - Parameter columns: the longest line; where two cells do not fit beside each other, they stand
  ///   under each other, and a table is a list.
  public func plainPages(columns: Int = PlainText.width) -> [[String]] {
    let composed = ComposedPaper(self)
    var pages = ([composed.main] + composed.annexes).map { pieces in
      PlainText.lines(pieces, width: columns)
    }
    if let line = composed.contactLine {
      let rule = String(repeating: "─", count: columns)
      let lines = WrappedText.lines(line, width: columns)
      pages[0] += ["", rule] + lines.map { PlainText.placed($0, .center, columns) }
    }
    return pages.map { $0.map(PlainText.withoutFirmBlanks) }
  }
}
