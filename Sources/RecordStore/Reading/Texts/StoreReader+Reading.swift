import GRDB
import Ledger
import Records

extension StoreReader: ReadingQuestions {
  public func textHead(of number: GuidanceDocument.Number) throws(StoreError) -> TextHead? {
    try read { try TextShelf(db: $0).head(of: number) }
  }

  public func pieces(
    of number: GuidanceDocument.Number, _ stretch: TextStretch
  ) throws(StoreError) -> [TextPiece] {
    try inText(number) { shelf, document in try shelf.pieces(of: document, stretch) } ?? []
  }

  public func outline(
    _ query: OutlineQuery, _ window: Window
  ) throws(StoreError) -> Rows<OutlineRow> {
    try inText(query.document) { shelf, document in
      let list = shelf.outline(query, of: document.id.record)
      let places = try ListWalk(db: shelf.db, list: list)
        .window(window, valueCount: list.order.count)
      return try rows(places) { try shelf.row($0) }
    } ?? .none
  }

  public func heading(
    of number: GuidanceDocument.Number, _ stretch: TextStretch
  ) throws(StoreError) -> TextPlace? {
    try inText(number) { try $0.heading(stretch, of: $1.id.record) } ?? nil
  }

  public func place(
    of unit: UnitName, in number: GuidanceDocument.Number
  ) throws(StoreError) -> TextPlace? {
    try inText(number) { try $0.place(of: unit, in: $1.id.record) } ?? nil
  }

  public func hits(
    _ search: WordSearch, in number: GuidanceDocument.Number
  ) throws(StoreError) -> TextHits {
    try inText(number) { shelf, document in
      try TextHitFinder(db: shelf.db, document: document.id.record).hits(search)
    } ?? TextHits(hits: [], isExact: true)
  }

  public func readingPlace(
    of number: GuidanceDocument.Number
  ) throws(StoreError) -> ReadingPlace? {
    guard let officer = local.author() else { return nil }
    return try read { try ReadingPlaceTable(db: $0).place(of: officer, in: number) }
  }

  public func place(of ground: Ground) throws(StoreError) -> GroundPlace {
    try read { try GroundFinder(db: $0).place(of: ground) }
  }

  /// Nil where the text is not here.
  private func inText<Answer>(
    _ number: GuidanceDocument.Number,
    _ body: (TextShelf, ImportedDocument) throws -> Answer
  ) throws(StoreError) -> Answer? {
    try read { db in
      let shelf = TextShelf(db: db)
      guard let document = try shelf.document(number) else { return nil }
      return try body(shelf, document)
    }
  }
}
