import GRDB
import Ledger
import Records

extension ProjectionTable {
  /// The values of a row that holds at least the field columns, under their names.
  func values(of row: Row) -> FieldValues {
    var values = FieldValues()
    for field in fields { values[field.code] = field.value(in: row) }
    return values
  }

  /// The field columns for a `SELECT`, each quoted, behind a table's name or alias.
  func fieldColumns(of alias: String) -> String {
    (["id", "recordedAt", "author"] + fields.map(\.name))
      .map { "\(alias).\"\($0)\"" }.joined(separator: ", ")
  }

  /// The record in a row with its `id`.
  func record<Record: Recorded>(_ type: Record.Type = Record.self, in row: Row) -> Record? {
    guard let id = RecordID(column: "id", of: row) else { return nil }
    return Record(id: Identifier(id), values: values(of: row))
  }
}

/// A row of a projection, its derived columns left out.
struct ProjectedRow {
  let id: RecordID
  let recordedAt: Moment
  let author: RecordID
  let values: FieldValues
}

extension ProjectionTable {
  /// The row of a record; nothing where readers see none.
  func row(of id: RecordID, in db: Database) throws -> ProjectedRow? {
    let select = try SQLStatement("\(statements.selectAll) WHERE \"id\" = ?", in: db)
    select.bind(1, id)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return row(at: select)
  }

  /// The row at hand of a statement that begins with ``Statements/selectAll``.
  func row(at select: SQLStatement) -> ProjectedRow? {
    guard let id: RecordID = select.sixteen(0), let author: RecordID = select.sixteen(2) else {
      return nil
    }
    var values = FieldValues()
    for (index, field) in fields.enumerated() where !select.isNull(3 + index) {
      values[field.code] = field.value(at: 3 + index, of: select)
    }
    return ProjectedRow(
      id: id, recordedAt: Moment(milliseconds: select.integer(1)), author: author,
      values: values)
  }
}

extension FieldSpec {
  /// The column must not be NULL.
  fileprivate func value(at column: Int, of select: SQLStatement) -> Value? {
    switch type {
    case .text: .text(select.text(column))
    case .integer: .integer(select.integer(column))
    case .flag: select.integer(column) == 1 ? .boolean(true) : nil
    case .day: .day(select.integer(column))
    case .moment: .moment(select.integer(column))
    case .record: select.sixteen(column).map { .record($0) }
    case .texts: .list(TextList.split(select.text(column)).map { .text($0) })
    }
  }

  fileprivate func value(in row: Row) -> Value? {
    switch type {
    case .text: (row[name] as String?).map { .text($0) }
    case .integer: (row[name] as Int64?).map { .integer($0) }
    case .flag: (row[name] as Int64?) == 1 ? .boolean(true) : nil
    case .day: (row[name] as Int64?).map { .day($0) }
    case .moment: (row[name] as Int64?).map { .moment($0) }
    case .record: RecordID(column: name, of: row).map { .record($0) }
    case .texts:
      (row[name] as String?).map { .list(TextList.split($0).map { .text($0) }) }
    }
  }
}

extension RecordID {
  /// The record that a column of sixteen bytes names.
  init?(column: String, of row: Row) {
    let value: DatabaseValue = row[column]
    guard case .blob(let data) = value.storage else { return nil }
    guard let id = data.withUnsafeBytes({ RecordID(bytes: $0) }) else { return nil }
    self = id
  }
}
