import Records

extension SearchHit {
  /// The found places in a title as it is shown, where the snippet is no more than a part of it; nil where the
  /// snippet says something else.
  func matches(in title: String) -> [Range<Int>]? {
    let text = Array(snippet)
    let isCut: (Character) -> Bool = { $0 == "…" || $0 == " " }
    let lead = text.prefix(while: isCut).count
    let tail = text.reversed().prefix(while: isCut).count
    guard lead + tail < text.count else { return nil }
    let core = text[lead..<text.count - tail]
    let letters = Array(title)
    guard core.count <= letters.count else { return nil }
    let start = (0...letters.count - core.count).first { start in
      letters[start..<start + core.count].elementsEqual(core)
    }
    return start.map { start in
      matches.map { $0.lowerBound - lead + start..<$0.upperBound - lead + start }
    }
  }
}
