import GRDB
import Ledger
import Records

extension ProjectionTable {
  /// Writes the row of a record anew.
  ///
  /// - Parameters:
  ///   - isNew: whether the table is known to have no row of it.
  ///   - seals: whether sealed fields stay out, as in every register with keys.
  func write(_ state: RecordState, isNew: Bool, seals: Bool, in db: Database) throws {
    if !isNew {
      let update = try SQLStatement(statements.update, in: db)
      bind(state, to: update, seals: seals)
      try update.run()
      if db.changesCount > 0 { return }
    }
    let insert = try SQLStatement(statements.insert, in: db)
    bind(state, to: insert, seals: seals)
    try insert.run()
  }

  func delete(_ record: RecordID, in db: Database) throws {
    let delete = try SQLStatement(statements.delete, in: db)
    delete.bind(1, record)
    try delete.run()
  }

  /// Whether the row of a record stands exactly as it is to be.
  func holds(_ state: RecordState, seals: Bool, in db: Database) throws -> Bool {
    let statement = try SQLStatement(statements.comparison, in: db)
    bind(state, to: statement, seals: seals)
    defer { statement.stop() }
    return try statement.next()
  }

  /// Binds the columns in their order, from place 1.
  func bind(_ state: RecordState, to statement: SQLStatement, seals: Bool) {
    statement.bind(1, state.id)
    statement.bind(2, state.recordedAt.milliseconds)
    statement.bind(3, state.author)
    var place = 4
    for field in fields {
      if seals && field.isSealed {
        statement.bindNull(place)
      } else {
        field.bind(state.values, to: statement, at: place)
      }
      place += 1
    }
    for column in derived {
      switch column.cell(state.values, state.recordedAt) {
      case .integer(let number): statement.bind(place, number)
      case .text(let text): statement.bind(place, text)
      case .bytes(let bytes): statement.bind(place, bytes)
      }
      place += 1
    }
  }
}

extension ProjectionTable {
  /// The SQL of writing, put together once.
  struct Statements: Sendable {
    let insert: String
    /// Writes the row with an id anew. Not an upsert, which opens a savepoint: see ``Tally``.
    let update: String
    let delete: String
    /// All columns of all rows, in the order of the table; a `WHERE` may follow.
    let selectAll: String
    /// Gives a row when the one with an id holds exactly these values.
    let comparison: String

    init(table: String, columns: [String]) {
      let names = columns.map { "\"\($0)\"" }
      let list = names.joined(separator: ", ")
      let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
      insert = "INSERT INTO \(table) (\(list)) VALUES (\(places))"
      let updates = names.enumerated().dropFirst()
        .map { "\($0.element) = ?\($0.offset + 1)" }.joined(separator: ", ")
      update = "UPDATE \(table) SET \(updates) WHERE \"id\" = ?1"
      delete = "DELETE FROM \(table) WHERE \"id\" = ?"
      selectAll = "SELECT \(list) FROM \(table)"
      let equal = names.dropFirst().map { "\($0) IS ?" }.joined(separator: " AND ")
      comparison = "SELECT 1 FROM \(table) WHERE \"id\" = ? AND \(equal)"
    }
  }
}

extension FieldSpec {
  /// Binds the value of the field; one of another type than the field's is absent.
  fileprivate func bind(_ values: FieldValues, to statement: SQLStatement, at place: Int) {
    switch (type, values[code]) {
    case (.text, .text(let text)?): statement.bind(place, text)
    case (.integer, .integer(let number)?): statement.bind(place, number)
    case (.day, .day(let day)?): statement.bind(place, day)
    case (.moment, .moment(let moment)?): statement.bind(place, moment)
    case (.record, .record(let record)?): statement.bind(place, record)
    case (.texts, .list?): statement.bind(place, TextList.joined(values.texts(self)))
    case (.flag, let value): statement.bind(place, value == .boolean(true) ? 1 : 0)
    default: statement.bindNull(place)
    }
  }
}
