/// A place in a line of text that names a document, or places in one.
public struct Citation: Hashable, Sendable {
  public enum Document: Hashable, Sendable {
    /// The document that the line stands in: "Nghị định này".
    case own
    /// By its number, perhaps cut short, "10/2025", or by type and title, "Luật Giáo dục".
    case named(String)
  }

  /// Bytes of UTF-8 from the beginning of the line.
  public let range: Range<Int>
  public let document: Document
  /// In the order in which they are named; empty: the whole document.
  public let places: [Clause]

  public init(range: Range<Int>, document: Document, places: [Clause]) {
    self.range = range
    self.document = document
    self.places = places
  }
}

extension Citation {
  /// The citations of a line, in order. What names no document, "Điều 8" alone, is left alone: in a
  /// text that amends another one nobody can say whose article is meant.
  ///
  /// - Parameter unit: where the line stands, for "khoản 1 Điều này".
  public static func named(in line: some StringProtocol, at unit: UnitName?) -> [Citation] {
    guard mayName(line) else { return [] }
    let reader = CitationReader(words: CitedWord.all(in: line), unit: unit)
    var citations: [Citation] = []
    var place = 0
    while place < reader.words.count {
      if let found = reader.citation(at: place) {
        citations.append(found.citation)
        place = max(found.end, place + 1)
      } else {
        place += 1
      }
    }
    return citations
  }

  /// Every citation has a number or the name of a law, so that most lines need no reading.
  private static func mayName(_ line: some StringProtocol) -> Bool {
    line.utf8.contains { (0x30...0x39).contains($0) } || line.contains("uật ")
      || line.contains("này") || line.contains("Pháp lệnh")
  }
}
