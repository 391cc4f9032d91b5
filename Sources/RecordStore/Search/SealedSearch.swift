import GRDB
import Ledger
import Records

/// Looks through the sealed words of a few records at a time.
struct SealedSearch {
  let db: Database
  let query: TypedQuery
  let loader: RecordLoader

  /// Records opened at once: some milliseconds on an old machine.
  static let slice = 32

  /// A kind of record with sealed words that somebody may look for.
  private struct Part {
    let kind: KindCode
    let table: String
    let fields: [FieldSpec]
  }

  private static let parts = [
    Part(kind: Kind.logLine, table: "logLine", fields: [LogLine.Fields.text]),
    Part(
      kind: Kind.escalation, table: "escalation",
      fields: [Escalation.Fields.detail, Escalation.Fields.reply]),
    Part(
      kind: Kind.person, table: "person",
      fields: [Person.Fields.name, Person.Fields.representative, Person.Fields.condition]),
    Part(
      kind: Kind.privacyRequest, table: "privacyRequest", fields: PrivacyRequest.Fields.sealedTexts),
  ]

  func slice(from start: SealedSearchPlace) throws -> SealedSearchSlice {
    var slice = SealedSearchSlice(hits: [], next: start)
    var room = Self.slice
    while room > 0, let place = slice.next {
      guard Self.parts.indices.contains(place.part) else {
        slice.next = nil
        break
      }
      let part = Self.parts[place.part]
      let rows = try rows(of: part, before: place.before, limit: room)
      slice.hits += try rows.compactMap { try hit($0.record, part) }
      room -= rows.count
      // Fewer than asked for: the kind is at its end.
      slice.next =
        room > 0
        ? SealedSearchPlace(part: place.part + 1, before: nil)
        : SealedSearchPlace(part: place.part, before: rows.last?.row)
    }
    return slice
  }

  private func rows(
    of part: Part, before: Int64?, limit: Int
  ) throws -> [(row: Int64, record: RecordID)] {
    let select = try SQLStatement(
      "SELECT rowid, id FROM \(part.table) WHERE rowid < ? ORDER BY rowid DESC LIMIT ?", in: db)
    select.bind(1, before ?? .max)
    select.bind(2, Int64(limit))
    var rows: [(row: Int64, record: RecordID)] = []
    while try select.next() {
      if let record: RecordID = select.sixteen(1) { rows.append((select.integer(0), record)) }
    }
    return rows
  }

  /// Nil where not every word is found in the record.
  private func hit(_ record: RecordID, _ part: Part) throws -> SearchHit? {
    guard let values = try loader.state(of: part.kind, record)?.values else { return nil }
    let texts = part.fields.compactMap { values.text($0) }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return nil }
    let rating = TextRater(query).rate(texts)
    guard rating.found == query.words.count else { return nil }
    guard let shown = try SealedHitWords(db: db).shown(record, of: part.kind, values) else {
      return nil
    }
    let candidate = SearchCandidate(
      row: 0, target: shown.target, title: shown.title, fields: shown.hidesText ? [""] : texts)
    return GroupSearch.Ranked(candidate: candidate, rating: rating).hit(query)
  }
}
