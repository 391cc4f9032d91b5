import Records

/// The words that are looked for in a text, and where they stand.
struct ReaderFind {
  let words: String
  private(set) var found = TextHits(hits: [], isComplete: true, isExact: true)
  /// The hit that was gone to.
  private(set) var current: Int?

  init(_ words: String) { self.words = words }

  var hit: TextHit? { current.map { found.hits[$0] } }

  /// Takes over what was found; the first hit from a place on is gone to, else the first of all.
  mutating func take(_ found: TextHits, from place: TextPlace) {
    self.found = found
    current =
      found.hits.isEmpty ? nil : found.hits.firstIndex { $0.place >= place } ?? 0
  }

  /// Goes on to the next hit, from the last to the first.
  ///
  /// - Returns: false where the next one is not known, because only a part was looked through.
  mutating func move(by step: Int) -> Bool {
    guard let current else { return false }
    let next = current + step
    guard !found.hits.indices.contains(next) else {
      self.current = next
      return true
    }
    guard found.isComplete else { return false }
    self.current = step > 0 ? 0 : found.hits.count - 1
    return true
  }

  /// "3/17", "3/57+" where more of the text was not looked through.
  var label: Phrase {
    guard let current else {
      return Phrase("không thấy “\(words)”", "“\(words)” not found")
    }
    let count = "\(current + 1)/\(found.hits.count)\(found.isComplete ? "" : "+")"
    let label = Phrase("“\(words)”: \(count)", "“\(words)”: \(count)")
    guard !found.isExact else { return label }
    return label.appending(Phrase("(bỏ dấu)", "(marks aside)"))
  }

  /// The bytes of a row that were found, and whether they are the hit that was gone to.
  func ranges(in row: ReaderRow) -> [(bytes: Range<Int>, isCurrent: Bool)] {
    guard row.kind == .text || row.kind == .heading else { return [] }
    var place = row.place
    place.offset = 0
    let first = lowerBound(place)
    var ranges: [(Range<Int>, Bool)] = []
    for index in first..<found.hits.count {
      let hit = found.hits[index]
      guard hit.place.ordinal == place.ordinal, hit.place.line == place.line else { break }
      ranges.append((hit.place.offset..<hit.place.offset + hit.length, index == current))
    }
    return ranges
  }

  /// The first hit from a place on, by halves.
  private func lowerBound(_ place: TextPlace) -> Int {
    var (low, high) = (0, found.hits.count)
    while low < high {
      let middle = (low + high) / 2
      if found.hits[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
