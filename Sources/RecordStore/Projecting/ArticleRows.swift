import GRDB
import Ledger
import Records
import VietText

/// The pieces of imported documents, cut from the texts that are kept by their hash.
struct ArticleRows {
  let db: Database

  /// All columns behind the document, in their order.
  static let columns = [
    "ordinal", "part", "kind", "number", "annex", "chapter", "path", "heading", "headingKey",
    "marks", "body",
  ]

  private static let insertion =
    "INSERT INTO article (document, \(columns.joined(separator: ", "))) VALUES (?"
    + String(repeating: ", ?", count: columns.count) + ")"

  func write(_ state: RecordState, isNew: Bool) throws {
    if !isNew {
      let delete = try SQLStatement("DELETE FROM article WHERE document = ?", in: db)
      delete.bind(1, state.id)
      try delete.run()
    }
    guard state.exists, let text = try text(of: state) else { return }
    let insert = try SQLStatement(Self.insertion, in: db)
    for piece in ArticleCutter.pieces(of: text) {
      insert.bind(1, state.id)
      for (place, cell) in Self.cells(of: piece).enumerated() {
        if let cell { insert.bind(place + 2, cell) } else { insert.bindNull(place + 2) }
      }
      try insert.run()
    }
  }

  /// The text of an imported document; nothing where it is not here.
  func text(of state: RecordState) throws -> String? {
    guard let digest = state.values.text(ImportedDocument.Fields.textDigest) else { return nil }
    return try DocumentTextTable(db: db).text(digest)
  }

  /// A piece as it stands in the table; numbers take the form that their column gives them.
  static func cells(of piece: TextPiece) -> [String?] {
    [
      "\(piece.ordinal)", "\(piece.part)", "\(piece.kind.rawValue)", piece.number, piece.annex,
      piece.chapter, piece.path, piece.heading, key(of: piece.heading),
      piece.marks.map(\.written).joined(separator: ";"), piece.body,
    ]
  }

  /// Folded words, each behind a blank, so that beginnings of words are found.
  static func key(of heading: String) -> String {
    Fold.words(heading).map { " " + $0 }.joined()
  }
}
