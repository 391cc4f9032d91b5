import GRDB
import Ledger
import Records

/// The list of the library: two tables read as one.
struct DocumentList {
  let library: DocumentLibrary
  let query: DocumentQuery

  private var db: Database { library.db }

  private var filter: Condition {
    query.area.map { .equal("area", $0.rawValue) } ?? .always
  }

  /// Newest issue first.
  var shipped: KeyedList {
    KeyedList(
      table: GuidanceDocument.table, order: ["listedOn", "number", "id"], isAscending: false,
      filter: filter)
  }

  /// Without those that the shipped list has too.
  var imported: KeyedList {
    let isOwn = Condition(
      sql: "NOT EXISTS (SELECT 1 FROM guidanceDocument WHERE number = listedNumber)")
    return KeyedList(
      table: "importedDocument", order: ["listedOn", "listedNumber", "id"],
      isAscending: false, filter: filter.and(isOwn))
  }

  func rows(_ window: Window) throws -> Rows<DocumentRow> {
    let words = TypedQuery(query.text)
    let places =
      words.isEmpty
      ? try MergedPlaces(
        first: ListWalk(db: db, list: shipped), second: ListWalk(db: db, list: imported)
      ).window(window, valueCount: 3)
      : try narrowed(words, window)
    return Rows(
      try places.places.compactMap(row), hasEarlier: places.hasEarlier,
      hasLater: places.hasLater)
  }

  /// Best match first as long as all matches can be rated; else newest first.
  private func narrowed(_ words: TypedQuery, _ window: Window) throws -> PlaceWindow {
    let first = FilteredList(db: db, list: shipped, search: .documents, query: words)
    let second = FilteredList(db: db, list: imported, search: .importedDocuments, query: words)
    if try first.isRare(Self.rankingLimit), try second.isRare(Self.rankingLimit) {
      return try ranked(first, second, words).window(window, valueCount: 4)
    }
    return try MergedPlaces(first: first.walkAlong(), second: second.walkAlong())
      .window(window, valueCount: 3)
  }

  /// The matches of both tables by their ratings, equal ones newest first.
  private func ranked(
    _ first: FilteredList, _ second: FilteredList, _ words: TypedQuery
  ) throws -> SortedPlaces {
    let rater = TextRater(words)
    let candidates = DocumentCandidates(db: db)
    let shipped = try first.matches().compactMap { place in
      try candidates.shipped(place.row).map { Self.rated(place, rater.rate($0.fields)) }
    }
    let imported = try second.matches().compactMap { place in
      try candidates.imported(place.row).map { Self.rated(place, rater.rate($0.fields)) }
    }
    return SortedPlaces(shipped + imported, order: PlaceOrder(isAscending: false))
  }

  private static func rated(_ place: Place, _ rating: TextRating) -> Place {
    let worth = rating.score + (rating.isExact ? exactWorth : 0)
    return Place(segment: 0, values: [worth.databaseValue] + place.values, row: place.row)
  }

  /// So many matches of each table are rated.
  static let rankingLimit = 400

  /// More than any score: exact tones come first.
  static let exactWorth = 1_000_000

  /// The last value of a place is a number in the shipped list and an id among the imported.
  private func row(_ place: Place) throws -> DocumentRow? {
    let document: GuidanceDocument?
    if case .blob? = place.values.last?.storage {
      let imported: [ImportedDocument] = try RecordRows(db: db).records(
        "WHERE rowid = ?", [place.row.databaseValue])
      document = imported.first.map { GuidanceDocument($0) }
    } else {
      document = try GuidanceDocument.fetchOne(
        db, "WHERE id = ?", [place.row.databaseValue])
    }
    return try document.map { try library.row($0, key: place.key) }
  }
}
