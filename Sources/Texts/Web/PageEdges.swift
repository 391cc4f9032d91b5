import VietText

/// The menus before and the footers behind a text that was saved as a web page.
///
/// Only what is clearly outside counts: nothing before a page without the national title or a
/// number, nothing behind one without a word that only web pages have.
public struct PageEdges: Equatable, Sendable {
  /// Lines of the text itself.
  public let text: Range<Int>

  /// Lines above the national title that belong to the paper: who issues it.
  private static let issuerLines = 4
  /// Lines behind the list of addressees that may belong to the paper: names and posts.
  private static let signatureLines = 2

  public init(_ lines: TextLines) {
    let end = Self.end(lines)
    let start = Self.start(lines, before: end)
    text = start..<max(start, end)
  }

  private static func start(_ lines: TextLines, before end: Int) -> Int {
    let title = (0..<end).first { Fold.key(lines.bare($0)).contains("cong hoa xa hoi chu nghia") }
    guard var start = title else { return 0 }
    var seen = 0
    while start > 0, seen < issuerLines {
      let above = lines.bare(start - 1)
      guard above.isEmpty || above.isAllCapitals || PaperHeadReader.isRule(above) else { break }
      if !above.isEmpty { seen += 1 }
      start -= 1
    }
    while start < end, lines.isBlank(start) { start += 1 }
    return start
  }

  private static func end(_ lines: TextLines) -> Int {
    guard
      let addressees = (0..<lines.count).last(where: {
        Fold.key(lines.bare($0)).hasPrefix("noi nhan")
      })
    else { return lines.count }
    let footer = (addressees..<lines.count).dropFirst(signatureLines).first { line in
      let key = Fold.key(lines.bare(line))
      return footers.contains { key.hasPrefix($0) } || key.contains("©")
    }
    return footer ?? lines.count
  }

  private static let footers = [
    "trang chu", "luot xem", "tai ve", "chia se", "in trang", "ban quyen", "copyright",
    "binh luan", "van ban lien quan", "facebook", "lien he", "dang nhap", "gop y", "ve dau trang",
  ]
}
