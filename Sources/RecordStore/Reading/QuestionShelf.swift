import GRDB
import Ledger
import Records

/// The questions of the commune.
struct QuestionShelf {
  let db: Database

  /// Without words at most so many are shown, open ones first; words find the others.
  static let limit = 500
  /// With words the latest so many that hold one are rated.
  private static let rated = 200

  func questions(_ query: LibraryQuery) throws -> [Rated<OwnQuestion>] {
    let words = TypedQuery(query.text)
    guard !words.isEmpty else {
      let area = query.area.map { Condition.equal("area", $0.rawValue) } ?? .always
      let filter = area.sql.isEmpty ? "" : "WHERE \(area.sql) "
      let found: [OwnQuestion] = try RecordRows(db: db).records(
        "\(filter)ORDER BY isAnswered, waitingSince DESC, id LIMIT \(Self.limit)", area.arguments)
      return found.map { Rated(fact: $0, rating: TextRating()) }
    }
    let rater = TextRater(words)
    let rows = try SearchRows(db: db, table: .questions)
      .latest(MatchExpression.any(words), limit: Self.rated)
    return try rows.compactMap { row -> Rated<OwnQuestion>? in
      guard let question = try question(row) else { return nil }
      if let area = query.area, area != question.area { return nil }
      let fields = [question.question, question.situation, question.answer]
      return Rated(fact: question, rating: rater.rate(fields))
    }
  }

  private func question(_ row: Int64) throws -> OwnQuestion? {
    let found: [OwnQuestion] = try RecordRows(db: db).records(
      "WHERE rowid = ?", [row.databaseValue])
    return found.first
  }

  /// Those whose answer rests on a document, latest first.
  func questions(citing number: GuidanceDocument.Number) throws -> [OwnQuestion] {
    let found: [OwnQuestion] = try RecordRows(db: db).records(
      "WHERE instr(grounds, ?) > 0 ORDER BY waitingSince DESC, id LIMIT \(Self.limit)",
      [number.rawValue.databaseValue])
    return found.filter { question in question.grounds.contains { $0.document == number } }
  }
}
