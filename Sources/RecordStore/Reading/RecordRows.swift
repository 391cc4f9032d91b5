import Foundation
import GRDB
import Ledger
import Records

/// Reads whole records from their tables.
struct RecordRows {
  let db: Database

  /// A record as it stands, sealed fields left out; nil when it is not there;
  /// one that was withdrawn is marked as such, or not there, as its table keeps it.
  func record<Record: Recorded>(_ id: Identifier<Record>) throws -> Record? {
    let found: [Record] = try records("WHERE id = ?", [id.record.databaseBlob])
    return found.first
  }

  /// The records that `conditions` on their table select.
  func records<Record: Recorded>(
    _ conditions: String, _ arguments: [DatabaseValue] = []
  ) throws -> [Record] {
    guard let table = ProjectionTable.of(Record.kind) else { return [] }
    let select = try SQLStatement("\(table.statements.selectAll) \(conditions)", in: db)
    select.bind(arguments)
    var records: [Record] = []
    while try select.next() {
      guard let row = table.row(at: select) else { continue }
      records.append(Record(id: Identifier(row.id), values: row.values))
    }
    return records
  }

  /// When the first entry of a record was written.
  func recordedAt<Record: Recorded>(_ id: Identifier<Record>) throws -> Moment? {
    guard let table = ProjectionTable.of(Record.kind) else { return nil }
    return try value("SELECT recordedAt FROM \(table.name) WHERE id = ?", id.record)
      .map { Moment(milliseconds: $0) }
  }

  /// The one value that a statement with one record as its argument gives.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ sql: String, _ record: RecordID
  ) throws -> Value? {
    try Value.fetchOne(db.cachedStatement(sql: sql), arguments: [record.databaseBlob])
  }

  /// The name of an officer; a dash for somebody who is not in the register.
  func officerName(_ id: RecordID) throws -> String {
    try value("SELECT name FROM officer WHERE id = ?", id) ?? "–"
  }
}

extension Row {
  /// A record id in a column of sixteen bytes.
  func record(_ index: Int) -> RecordID? {
    let value: DatabaseValue = self[index]
    guard case .blob(let data) = value.storage else { return nil }
    return data.withUnsafeBytes { RecordID(bytes: $0) }
  }

  func day(_ index: Int) -> Day? { (self[index] as Int64?).flatMap { Day(sinceEpoch: $0) } }

  func moment(_ index: Int) -> Moment? {
    (self[index] as Int64?).map { Moment(milliseconds: $0) }
  }

  func code<Code: Labelled>(_ index: Int, else fallback: Code) -> Code { code(index) ?? fallback }

  func code<Code: Labelled>(_ index: Int) -> Code? {
    (self[index] as String?).flatMap { Code(rawValue: $0) }
  }

  func text(_ index: Int) -> String { self[index] ?? "" }
}

extension SixteenBytes {
  /// The bytes as GRDB binds them.
  var databaseBlob: DatabaseValue { Data(bytes).databaseValue }
}

extension SQLStatement {
  /// Binds values from place 1 on.
  func bind(_ values: [DatabaseValue]) {
    for (index, value) in values.enumerated() {
      switch value.storage {
      case .null: bindNull(index + 1)
      case .int64(let number): bind(index + 1, number)
      case .double(let number): bind(index + 1, Int64(number))
      case .string(let text): bind(index + 1, text)
      case .blob(let data): bind(index + 1, Array(data))
      }
    }
  }
}
