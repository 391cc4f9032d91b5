extension Paper {
  /// The paper as text of 80 columns, for text printers. Annexes begin with a form feed.
  public var plainText: String {
    plainPages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{C}")
  }

  /// The same as lines of at most 80 columns, for screens: the paper, then each annex.
  public var plainPages: [[String]] {
    let composed = ComposedPaper(self)
    var pages = ([composed.main] + composed.annexes).map { pieces in
      PlainText.lines(pieces, width: PlainText.width)
    }
    if let line = composed.contactLine {
      let rule = String(repeating: "─", count: PlainText.width)
      let lines = WrappedText.lines(line, width: PlainText.width)
      pages[0] += ["", rule] + lines.map { PlainText.placed($0, .center, PlainText.width) }
    }
    return pages.map { $0.map(PlainText.withoutFirmBlanks) }
  }
}
