import GRDB
import Ledger
import Records

/// The list of the library: two tables read as one.
struct DocumentList {
  let library: DocumentLibrary
  let query: DocumentQuery
  /// Without any, an area is read along its index.
  private let hasCorrectedAreas: Bool

  init(library: DocumentLibrary, query: DocumentQuery) throws {
    self.library = library
    self.query = query
    hasCorrectedAreas =
      try Row.fetchOne(
        library.db.cachedStatement(
          sql: "SELECT 1 FROM documentCorrection WHERE correctedArea IS NOT NULL LIMIT 1")) != nil
  }

  private var db: Database { library.db }

  /// The rows of the area, as corrected.
  ///
  /// - Parameters:
  ///   - key: the column by which a row is found among those corrected.
  ///   - corrected: a statement for the keys of rows whose area is corrected, without its condition.
  private func filter(_ key: String, _ corrected: String) -> Condition {
    guard let area = query.area?.rawValue.databaseValue else { return .always }
    guard hasCorrectedAreas else { return .equal("area", area) }
    let rows = "\(key) IN (\(corrected) WHERE c.correctedArea"
    return Condition(
      sql: "((area = ? AND NOT \(rows) <> ?)) OR \(rows) = ?))", arguments: [area, area, area])
  }

  /// Newest issue first.
  var shipped: KeyedList {
    KeyedList(
      table: GuidanceDocument.table, order: ["listedOn", "number", "id"], isAscending: false,
      filter: filter(
        "id",
        """
        SELECT d.id FROM documentCorrection AS c
        JOIN guidanceDocument AS d ON d.number = c.documentNumber
        """))
  }

  /// Without those that the shipped list has too.
  var imported: KeyedList {
    let isOwn = Condition(
      sql: "NOT EXISTS (SELECT 1 FROM guidanceDocument WHERE number = listedNumber)")
    let inArea = filter(
      "listedNumber", "SELECT c.documentNumber FROM documentCorrection AS c")
    return KeyedList(
      table: "importedDocument", order: ["listedOn", "listedNumber", "id"], isAscending: false,
      filter: inArea.and(isOwn))
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
    let corrected = try CorrectedPlaces(list: self, words: words).rated(by: rater)
    let places = Self.eachOnce(shipped + imported + corrected)
    return SortedPlaces(places, order: PlaceOrder(isAscending: false))
  }

  /// Of places that differ by their rating alone the best one.
  private static func eachOnce(_ places: [Place]) -> [Place] {
    Dictionary(grouping: places) { Array($0.values.dropFirst()) }.values.compactMap { same in
      same.max { rating($0) < rating($1) }
    }
  }

  private static func rating(_ place: Place) -> Int64 {
    place.values.first.flatMap { Int64.fromDatabaseValue($0) } ?? 0
  }

  static func rated(_ place: Place, _ rating: TextRating) -> Place {
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
    return try document.map { try library.row(library.corrected($0), key: place.key) }
  }
}
