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
    var isComplete = true
    var left = budget
  }

  func hits(of words: String, from place: TextPlace) throws -> TextHits {
    let query = TypedQuery(words)
    guard !query.isEmpty else { return TextHits(hits: [], isComplete: true, isExact: true) }
    let exact = try look(for: words, MatchExpression.exact(query), isExact: true, place)
    guard exact.hits.isEmpty else {
      return TextHits(hits: exact.hits, isComplete: exact.isComplete, isExact: true)
    }
    let folded = try look(for: words, MatchExpression.folded(query), isExact: false, place)
    return TextHits(hits: folded.hits, isComplete: folded.isComplete, isExact: false)
  }

  /// From the piece of the place to the end, and then from the beginning to that piece.
  private func look(
    for words: String, _ expression: String, isExact: Bool, _ place: TextPlace
  ) throws -> Found {
    let phrase = WordPhrase(words, isExact: isExact)
    var found = Found()
    guard let rows = try rowNumbers(from: place.ordinal) else { return found }
    try look(for: phrase, expression, rows.start...rows.last, into: &found)
    if rows.first < rows.start {
      try look(for: phrase, expression, rows.first...rows.start - 1, into: &found)
    }
    found.hits.sort { $0.place < $1.place }
    return found
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
      guard found.left > 0, found.hits.count < Self.limit else {
        found.isComplete = false
        return
      }
      let (ordinal, part): (Int, Int) = (row[0], row[1])
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

  /// The row numbers of the first piece, of one piece and of the last.
  private func rowNumbers(
    from ordinal: Int
  ) throws -> (first: Int64, start: Int64, last: Int64)? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT (SELECT rowid FROM article WHERE document = ?1 ORDER BY ordinal LIMIT 1),
        (SELECT rowid FROM article WHERE document = ?1 AND ordinal = ?2),
        (SELECT rowid FROM article WHERE document = ?1 ORDER BY ordinal DESC LIMIT 1)
        """)
    guard
      let row = try Row.fetchOne(statement, arguments: [document.databaseBlob, ordinal]),
      let first: Int64 = row[0], let last: Int64 = row[2]
    else { return nil }
    return (first, row[1] ?? first, last)
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
