import GRDB
import Records

/// Places in the list of documents that are found by the words of a correction.
struct CorrectedPlaces {
  let list: DocumentList
  let words: TypedQuery

  private var db: Database { list.library.db }

  func rated(by rater: TextRater) throws -> [Place] {
    let rows = try SearchRows(db: db, table: .corrections)
      .latest(MatchExpression.folded(words), limit: DocumentList.rankingLimit)
    let candidates = DocumentCandidates(db: db)
    return try rows.flatMap { row -> [Place] in
      guard let candidate = try candidates.corrected(row),
        case .document(let number) = candidate.target
      else { return [] }
      let rating = rater.rate(candidate.fields)
      return try places(of: number).map { DocumentList.rated($0, rating) }
    }
  }

  /// One place, or none where the area leaves the document out.
  private func places(of number: GuidanceDocument.Number) throws -> [Place] {
    try place(in: list.shipped, "number", number) + place(in: list.imported, "listedNumber", number)
  }

  private func place(
    in list: KeyedList, _ column: String, _ number: GuidanceDocument.Number
  ) throws -> [Place] {
    let condition = Condition.equal(column, number.rawValue).and(list.filter)
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(list.order.joined(separator: ", ")), rowid FROM \(list.table)
        WHERE \(condition.sql) LIMIT 1
        """)
    return try Row.fetchAll(statement, arguments: StatementArguments(condition.arguments)).map {
      row in
      let count = list.order.count
      return Place(
        segment: 0, values: list.order.indices.map { row[$0] }, row: row[count])
    }
  }
}
