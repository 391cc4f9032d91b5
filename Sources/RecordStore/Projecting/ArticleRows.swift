import GRDB
import Ledger
import Records

/// The articles of imported documents, cut from the texts that are kept by their hash.
struct ArticleRows {
  let db: Database

  func write(_ state: RecordState, isNew: Bool) throws {
    if !isNew {
      let delete = try SQLStatement("DELETE FROM article WHERE document = ?", in: db)
      delete.bind(1, state.id)
      try delete.run()
    }
    guard state.exists, let text = try text(of: state) else { return }
    let insert = try SQLStatement(
      "INSERT INTO article (document, ordinal, heading, body) VALUES (?, ?, ?, ?)", in: db)
    for article in ArticleCutter.articles(of: text) {
      insert.bind(1, state.id)
      insert.bind(2, Int64(article.ordinal))
      insert.bind(3, article.heading)
      insert.bind(4, article.body)
      try insert.run()
    }
  }

  /// The text of an imported document; nothing where it is not here.
  func text(of state: RecordState) throws -> String? {
    guard let digest = state.values.text(ImportedDocument.Fields.textDigest) else { return nil }
    return try DocumentTextTable(db: db).text(digest)
  }
}
