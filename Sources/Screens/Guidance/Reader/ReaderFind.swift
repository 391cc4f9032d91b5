import Records

/// The words that are looked for in a text, and where they stand.
struct ReaderFind {
  let words: String
  /// All that was found so far.
  private(set) var found = TextHits(hits: [], isExact: true)
  /// The hit that was gone to.
  private(set) var current: Int?
  /// What was not looked through yet.
  private(set) var search: WordSearch?
  /// The unit with which the search goes on.
  private var reached: UnitName?
  private let start: TextPlace

  init(_ words: String, from start: TextPlace) {
    self.words = words
    self.start = start
    search = WordSearch(words, from: start.ordinal)
  }

  var hit: TextHit? { current.map { found.hits[$0] } }

  /// Whether another hit may be gone to.
  var canMove: Bool { current != nil || search != nil }

  /// Adds what was found further on; the first hit behind the place from which was looked is gone to.
  ///
  /// - Returns: whether another hit was gone to.
  mutating func take(_ more: TextHits, reached: UnitName?) -> Bool {
    let begin =
      search.map { $0.next == start.ordinal ? start : TextPlace(ordinal: $0.next) } ?? start
    (search, self.reached) = (more.rest, reached)
    let hits = (found.hits + more.hits).sorted { $0.place < $1.place }
    found = TextHits(hits: hits, rest: more.rest, isExact: more.isExact)
    if let next = more.hits.first(where: { $0.place >= begin }) ?? more.hits.first {
      current = hits.firstIndex(of: next)
      return true
    }
    // The search came round: behind the last hit is the first one.
    if more.isComplete, let current { self.current = (current + 1) % hits.count }
    return more.isComplete && current != nil
  }

  /// Goes on to the next hit, from the last to the first.
  ///
  /// - Returns: false where the next one is not known, because only a part was looked through.
  mutating func move(by step: Int) -> Bool {
    guard let current else { return false }
    if let search, current == (step > 0 ? last(before: search.next) : first(of: search)) {
      return false
    }
    let count = found.hits.count
    self.current = (current + step + count) % count
    return true
  }

  /// The hit nearest before a piece that was not looked through, from the beginning round to the end.
  private func last(before piece: Int) -> Int {
    found.hits.lastIndex { $0.place.ordinal < piece } ?? found.hits.count - 1
  }

  /// The first hit from the piece on with which the search began.
  private func first(of search: WordSearch) -> Int {
    found.hits.firstIndex { $0.place.ordinal >= search.start } ?? 0
  }

  /// "3/17", "3/57+" where more of the text was not looked through.
  var label: Phrase {
    guard let current else { return missing }
    let count = "\(current + 1)/\(found.hits.count)\(found.isComplete ? "" : "+")"
    let label = Phrase("“\(words)”: \(count)", "“\(words)”: \(count)")
    guard !found.isExact else { return label }
    return label.appending(Phrase("(bỏ dấu)", "(marks aside)"))
  }

  /// Nothing found, or nothing yet, and how far that holds.
  private var missing: Phrase {
    guard search != nil else {
      return Phrase("không thấy “\(words)”", "“\(words)” not found")
    }
    let unit = reached?.words ?? ""
    let place = unit.isEmpty ? Phrase("phần đầu", "the opening") : Phrase(verbatim: unit)
    return Phrase("chưa thấy “\(words)”, mới tìm đến", "“\(words)” not found yet, searched up to")
      .appending(place)
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
