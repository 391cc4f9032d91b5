import Records

/// Hits among sealed words as they come. There is no index of these words: they are opened a few
/// records at a time, and what was found is let go with the page, the text and the lock.
struct SealedStream {
  /// Hits that are kept; the rest is counted.
  private static let limit = 20

  private var text = ""
  private var isLocked = false
  /// Where the search goes on; nil at its end.
  private(set) var next: SealedSearchPlace?
  private var shown = Found()
  /// What a search begun anew for the same text has found so far.
  private var fresh = Found()
  private var isFirst = true

  private struct Found {
    var hits: [SearchHit] = []
    var count = 0

    /// The same record is shown once, however many of its texts match.
    mutating func take(_ new: [SearchHit]) {
      for hit in new where !hits.contains(where: { $0.target == hit.target }) {
        count += 1
        if hits.count < limit { hits.append(hit) }
      }
    }
  }

  /// Begins anew. What was found of the same text stays in sight until it is found again, or not.
  mutating func begin(_ text: String, isLocked: Bool) {
    if text != self.text || isLocked { self = SealedStream() }
    self.text = text
    self.isLocked = isLocked && !text.isEmpty
    fresh = Found()
    next = text.isEmpty || isLocked ? nil : .start
  }

  mutating func take(_ slice: SealedSearchSlice) {
    fresh.take(slice.hits)
    next = slice.next
    if isFirst || next == nil { shown = fresh }
    if next == nil { isFirst = false }
  }
}

extension SealedStream {
  /// The group of hits, where there are any.
  var groups: [SearchGroup] {
    shown.hits.isEmpty
      ? []
      : [
        SearchGroup(
          kind: .sealed, hits: shown.hits, found: BoundedCount(counted: shown.count))
      ]
  }

  /// How the search stands, in a few words above the hits; nil where there is nothing to say.
  var standing: Phrase? {
    if isLocked {
      return Phrase(
        "Niêm phong: mở khóa (Ctrl-L) để tìm", "Sealed: unlock (Ctrl-L) to search")
    }
    if next != nil { return Phrase("Niêm phong: đang tìm…", "Sealed: searching…") }
    guard shown.count > 0 else { return nil }
    return Phrase(
      "Niêm phong: \(shown.count) mục ở cuối danh sách", "Sealed: \(shown.count) at the end")
  }
}
