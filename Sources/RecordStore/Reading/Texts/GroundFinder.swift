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
    let found = text.first?.isNumber == true ? try begun(with: text) : try titled(text)
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

  /// The laws whose title is the beginning of a text; of two the one with the longer title.
  private func titled(_ text: String) throws -> Set<GuidanceDocument.Number> {
    let words = Fold.words(text)
    var found: [GuidanceDocument.Number: Int] = [:]
    for (number, title) in try laws() {
      let title = Self.title(title)
      if words.starts(with: title) { found[number] = title.count }
    }
    let longest = found.values.max()
    return Set(found.filter { $0.value == longest }.keys)
  }

  private static let types = "('Luật', 'Bộ luật', 'Pháp lệnh')"

  private func laws() throws -> [(GuidanceDocument.Number, String)] {
    let shipped = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT number, type, titleVietnamese FROM guidanceDocument WHERE type IN \(Self.types)
          """))
    let imported = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT number, type, abstract FROM importedDocument WHERE type IN \(Self.types)"))
    return (shipped + imported).map { row in
      (.init(row.text(0)), title(row.text(2), behind: row.text(1)))
    }
  }

  /// A title as papers name it, with its type in front.
  private func title(_ title: String, behind type: String) -> String {
    Fold.key(title).hasPrefix(Fold.key(type)) ? title : "\(type) \(title)"
  }

  /// The words of a title without remarks in brackets and without its year.
  private static func title(_ title: String) -> [String] {
    let bare = title.prefix { $0 != "(" }
    let words = Fold.words(String(bare))
    return words.last.map { $0.count == 4 && $0.allSatisfy(\.isNumber) } == true
      ? words.dropLast() : words
  }
}
