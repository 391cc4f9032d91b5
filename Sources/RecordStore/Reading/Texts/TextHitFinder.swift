import GRDB
import Ledger
import Records
import VietText

/// Finds where typed words stand in one text, one behind the other; the last may be the beginning
/// of a word.
///
/// The index of words says which pieces can hold them; only those are read, and no more than some
/// hundred pages of them for one question.
struct TextHitFinder {
  let db: Database
  let document: RecordID

  /// Bytes of text read for one answer: the whole of nearly every document.
  static let budget = 600_000
  static let limit = BoundedCount.limit

  private struct Found {
    var hits: [TextHit] = []
    /// The first piece that was not read any more.
    var next: Int?
    var left = budget
  }

  /// Marks are put aside only where the whole text was looked through and has the words nowhere as
  /// typed.
  func hits(_ search: WordSearch) throws -> TextHits {
    let query = TypedQuery(search.words)
    guard !query.isEmpty else { return TextHits(hits: [], isExact: true) }
    guard search.isExact else { return try look(MatchExpression.folded(query), search) }
    let exact = try look(MatchExpression.exact(query), search)
    guard exact.hits.isEmpty, exact.isComplete, !search.hasFound else { return exact }
    return try look(MatchExpression.folded(query), search.marksAside)
  }

  private func look(_ expression: String, _ search: WordSearch) throws -> TextHits {
    let phrase = WordPhrase(search.words, isExact: search.isExact)
    var found = Found()
    for rows in try rows(of: search) where found.next == nil {
      try look(for: phrase, expression, rows, into: &found)
    }
    let rest = found.next.map { search.goingOn(with: $0, hasFound: !found.hits.isEmpty) }
    return TextHits(
      hits: found.hits.sorted { $0.place < $1.place }, rest: rest, isExact: search.isExact)
  }

  private func look(
    for phrase: WordPhrase, _ expression: String, _ rows: ClosedRange<Int64>,
    into found: inout Found
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.ordinal, a.part, a.heading, a.body FROM articleSearch AS s
        CROSS JOIN article AS a ON a.rowid = s.rowid
        WHERE articleSearch MATCH ? AND s.rowid BETWEEN ? AND ? AND a.document = ?
        ORDER BY s.rowid
        """)
    let pieces = try Row.fetchCursor(
      statement,
      arguments: [expression, rows.lowerBound, rows.upperBound, document.databaseBlob])
    while let row = try pieces.next() {
      let (ordinal, part): (Int, Int) = (row[0], row[1])
      guard found.left > 0, found.hits.count < Self.limit else {
        found.next = ordinal
        return
      }
      let (heading, body) = (row.text(2), row.text(3))
      found.left -= heading.utf8.count + body.utf8.count
      if part == 0 {
        found.hits += phrase.places(in: heading).map {
          TextHit(place: TextPlace(ordinal: ordinal, offset: $0.lowerBound), length: $0.count)
        }
      }
      add(phrase.places(in: body), in: body, ordinal, to: &found)
    }
  }

  /// Places in a body become places in its lines.
  private func add(
    _ places: [Range<Int>], in body: String, _ ordinal: Int, to found: inout Found
  ) {
    guard !places.isEmpty else { return }
    var (line, start, offset) = (0, 0, 0)
    var rest = places[...]
    for byte in body.utf8 {
      while let next = rest.first, next.lowerBound == offset {
        found.hits.append(
          TextHit(
            place: TextPlace(ordinal: ordinal, line: line, offset: offset - start),
            length: next.count))
        rest = rest.dropFirst()
      }
      guard !rest.isEmpty else { return }
      offset += 1
      if byte == UInt8(ascii: "\n") { (line, start) = (line + 1, offset) }
    }
  }

  /// The row numbers of the pieces that are still to be looked through, in this order.
  private func rows(of search: WordSearch) throws -> [ClosedRange<Int64>] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT (SELECT rowid FROM article WHERE document = ?1 ORDER BY ordinal LIMIT 1),
        (SELECT rowid FROM article WHERE document = ?1 AND ordinal = ?2),
        (SELECT rowid FROM article WHERE document = ?1 AND ordinal = ?3),
        (SELECT rowid FROM article WHERE document = ?1 ORDER BY ordinal DESC LIMIT 1)
        """)
    guard
      let row = try Row.fetchOne(
        statement, arguments: [document.databaseBlob, search.start, search.next]),
      let first: Int64 = row[0], let last: Int64 = row[3]
    else { return [] }
    let (start, next): (Int64, Int64) = (row[1] ?? first, row[2] ?? first)
    guard next >= start else { return [next...start - 1] }
    return first < start ? [next...last, first...start - 1] : [next...last]
  }
}

/// Words that are looked for one behind the other.
struct WordPhrase {
  private let words: [[UInt8]]
  private let isExact: Bool

  init(_ text: String, isExact: Bool) {
    var words: [[UInt8]] = []
    var text = text
    _ = text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word in
        words.append(Array(isExact ? word.exact : word.folded))
        return words.count < TypedQuery.limit
      }
    }
    self.words = words
    self.isExact = isExact
  }

  /// Where they stand, in bytes of UTF-8, ascending; they may stand on two lines.
  func places(in text: String) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    var places: [Range<Int>] = []
    /// Beginnings of runs that go on: how many words fit so far, and where the first stands.
    var runs: [(count: Int, start: Int)] = []
    var text = text
    _ = text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word in
        let letters = isExact ? word.exact : word.folded
        var next: [(count: Int, start: Int)] = []
        for run in runs + [(0, word.range.lowerBound)] where fits(letters, run.count) {
          if run.count + 1 == words.count {
            places.append(run.start..<word.range.upperBound)
          } else {
            next.append((run.count + 1, run.start))
          }
        }
        runs = next
        return true
      }
    }
    return places
  }

  private func fits(_ letters: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let word = words[index]
    let isLast = index + 1 == words.count
    return isLast ? letters.starts(with: word) : letters.elementsEqual(word)
  }
}
