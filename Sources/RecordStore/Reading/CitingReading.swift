import GRDB
import Records

/// Which texts of the library rest on a document.
struct CitingReading {
  let db: Database

  func texts(citing number: GuidanceDocument.Number) throws -> CitingTexts {
    let shelf = LibraryShelf(db: db)
    return CitingTexts(
      questions: try QuestionShelf(db: db).questions(citing: number),
      answers: try codes("answer", number).compactMap { try shelf.answer(.init($0)) },
      guides: try codes("guide", number).compactMap { try shelf.guide(.init($0)) })
  }

  private func codes(_ holder: String, _ number: GuidanceDocument.Number) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT code FROM shippedGround WHERE document = ? AND holder = ? ORDER BY code
        """)
    return try String.fetchAll(statement, arguments: [number.rawValue, holder])
  }
}
