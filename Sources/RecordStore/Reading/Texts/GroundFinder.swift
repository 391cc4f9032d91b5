import GRDB
import Ledger
import Records
import VietText

/// Finds the document that a ground names, also by a number cut short or by the title of a law.
struct GroundFinder {
  let db: Database

  func place(of ground: Ground) throws -> GroundPlace {
    guard let number = try number(meant: ground.document.rawValue) else { return .unknown }
    if try TextShelf(db: db).head(of: number) != nil { return .text(number) }
    return try DocumentLibrary(db: db, day: .first).document(number) == nil
      ? .unknown : .document(number)
  }

  /// Nil where no document, or more than one, may be meant.
  private func number(meant text: String) throws -> GuidanceDocument.Number? {
    let exact = GuidanceDocument.Number(text)
    if try DocumentLibrary(db: db, day: .first).document(exact) != nil { return exact }
    guard text.first?.isNumber == true else { return try titled(text) }
    let found = try begun(with: text)
    return found.count == 1 ? found.first : nil
  }

  private static let tables = [("guidanceDocument", "number"), ("importedDocument", "number")]

  /// The listed numbers that begin with a text, marks aside.
  private func begun(with text: String) throws -> Set<GuidanceDocument.Number> {
    let figures = text.prefix { $0.isNumber || $0 == "/" }
    let key = Fold.key(text)
    var found: Set<GuidanceDocument.Number> = []
    for (table, column) in Self.tables {
      let statement = try db.cachedStatement(
        sql: "SELECT \(column) FROM \(table) WHERE \(column) >= ? AND \(column) < ? LIMIT 50")
      let numbers = try String.fetchAll(
        statement, arguments: [String(figures), figures + "\u{10FFFF}"])
      for number in numbers {
        let listed = Fold.key(number)
        let isBegun = ["/", "-", " "].contains { listed.hasPrefix(key + $0) }
        if listed == key || isBegun { found.insert(.init(number)) }
      }
    }
    return found
  }

  private static let laws = """
    SELECT number FROM guidanceDocument WHERE type IN (\(types))
    UNION SELECT number FROM importedDocument WHERE type IN (\(types))
    """
  private static let types = LawNames.types.map { "'\($0)'" }.joined(separator: ", ")

  /// The law that a text names, by its title as corrected here.
  private func titled(_ text: String) throws -> GuidanceDocument.Number? {
    try lawNames().law(namedIn: text)
  }

  /// The titles of laws as corrected here.
  func lawNames() throws -> LawNames {
    let library = DocumentLibrary(db: db, day: .first)
    let numbers = try String.fetchAll(db.cachedStatement(sql: Self.laws))
    return LawNames(try numbers.compactMap { try library.document(.init($0)) })
  }
}
