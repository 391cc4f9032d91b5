import Records

extension ReaderText {
  /// Finds the citations of the lines in sight, each line once.
  mutating func readCitations() {
    for row in visible where row.kind == .text {
      let key = Line(ordinal: row.place.ordinal, line: row.place.line)
      guard citations[key] == nil,
        let piece = pieces.first(where: { $0.piece.ordinal == key.ordinal })
      else { continue }
      citations[key] = Citation.named(
        in: piece.lines[key.line], at: piece.piece.unit(at: key.line)
      ).filter { !$0.names(layout?.document?.number) }
    }
  }

  func citations(of row: ReaderRow) -> [Citation] {
    guard row.kind == .text else { return [] }
    return citations[Line(ordinal: row.place.ordinal, line: row.place.line)] ?? []
  }

  /// The citations that begin or end in sight, in order.
  var links: [ReaderLink] {
    var links: [ReaderLink] = []
    for row in visible {
      for citation in citations(of: row) where citation.range.overlaps(row.bytes) {
        let line = Line(ordinal: row.place.ordinal, line: row.place.line)
        let link = ReaderLink(line: line, citation: citation)
        if links.last != link { links.append(link) }
      }
    }
    return links
  }
}

extension Citation {
  /// Whether it names a whole document, as the head of a text names itself.
  fileprivate func names(_ number: GuidanceDocument.Number?) -> Bool {
    places.isEmpty && number.map { document == .named($0.rawValue) } ?? false
  }
}

/// A citation as something that can be opened.
struct ReaderLink: Equatable {
  let line: ReaderText.Line
  let citation: Citation
}
