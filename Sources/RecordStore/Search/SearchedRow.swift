import GRDB
import Ledger

/// The words of one record's row, kept in step with the row.
struct SearchedRow {
  private let db: Database
  private let table: SearchTable
  private let id: RecordID

  /// Nil for a kind of record that is not searched.
  init?(of kind: KindCode, _ id: RecordID, in db: Database) {
    guard let content = ProjectionTable.of(kind)?.name,
      let table = SearchTable.overRecords.first(where: { $0.content == content })
    else { return nil }
    self.db = db
    self.table = table
    self.id = id
  }

  /// The row's number and its searched texts.
  struct Content: Equatable {
    let row: Int64
    let texts: [String]

    /// The same bytes, not only texts that look alike.
    static func == (left: Content, right: Content) -> Bool {
      left.row == right.row && left.texts.count == right.texts.count
        && zip(left.texts, right.texts).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }
  }

  /// Nil where there is no row.
  func content() throws -> Content? {
    let select = try SQLStatement(table.selection, in: db)
    select.bind(1, id)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return Content(
      row: select.integer(0), texts: table.columns.indices.map { select.text($0 + 1) })
  }

  /// Takes in the words of a row that has just been made.
  func add() throws {
    if let new = try content() { try add(new) }
  }

  /// Takes over what the row has become.
  ///
  /// - Parameter old: its content when its words were last taken.
  func update(from old: Content?) throws {
    let new = try content()
    guard new != old else { return }
    if let old { try remove(old) }
    if let new { try add(new) }
  }

  /// One row by its values: a statement that selects would open a savepoint, at which the index
  /// writes out what it holds.
  private func add(_ new: Content) throws {
    let add = try SQLStatement(table.insertion, in: db)
    add.bind(1, new.row)
    for (index, text) in new.texts.enumerated() { add.bind(index + 2, text) }
    try add.run()
  }

  /// Only the texts that were taken in say what to take out.
  private func remove(_ old: Content) throws {
    let remove = try SQLStatement(table.removal, in: db)
    remove.bind(1, old.row)
    for (index, text) in old.texts.enumerated() { remove.bind(index + 2, text) }
    try remove.run()
  }
}

/// The words of an imported document's articles.
struct SearchedArticles {
  let db: Database
  let document: RecordID

  /// After the articles were written.
  func add() throws { try run(SearchTable.articles.adding(where: "document = ?")) }

  /// Before the articles are taken away.
  func remove() throws { try run(SearchTable.articles.removing(where: "document = ?")) }

  private func run(_ sql: String) throws {
    let statement = try SQLStatement(sql, in: db)
    statement.bind(1, document)
    try statement.run()
  }
}
