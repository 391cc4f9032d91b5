import GRDB
import GRDBSQLite
import Ledger

/// A cached statement, bound and stepped without making values on the way.
///
/// For the paths that touch every entry; elsewhere GRDB's own requests read better.
struct SQLStatement {
  private let connection: SQLiteConnection?
  private let handle: SQLiteStatement
  private let statement: Statement

  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    connection = db.sqliteConnection
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Runs a statement that gives no row.
  func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
  }

  /// Moves to the next row; after the last one the statement is ready to be bound anew.
  func next() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw failure(code) }
    return false
  }

  /// Ends the reading of rows before the last one.
  func stop() {
    sqlite3_reset(handle)
  }

  private func failure(_ code: CInt) -> DatabaseError {
    let extended = connection.map { sqlite3_extended_errcode($0) } ?? code
    return DatabaseError(
      resultCode: ResultCode(rawValue: extended),
      message: connection.map { String(cString: sqlite3_errmsg($0)) })
  }
}

/// Binding: places count from 1; bytes are copied by SQLite.
extension SQLStatement {
  func bind(_ place: Int, _ number: Int64) {
    sqlite3_bind_int64(handle, CInt(place), number)
  }

  func bind(_ place: Int, _ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      if utf8.isEmpty {
        // No address would bind NULL.
        sqlite3_bind_text(handle, CInt(place), "", 0, Self.transient)
      } else {
        let start = UnsafeRawPointer(utf8.baseAddress)?.assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(handle, CInt(place), start, CInt(utf8.count), Self.transient)
      }
    }
  }

  func bind(_ place: Int, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bind(place, $0) }
  }

  func bind(_ place: Int, _ bytes: UnsafeRawBufferPointer) {
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(handle, CInt(place), 0)
    } else {
      sqlite3_bind_blob(
        handle, CInt(place), bytes.baseAddress, CInt(bytes.count), Self.transient)
    }
  }

  func bind(_ place: Int, _ value: some SixteenBytes) {
    withUnsafeBytes(of: (value.high.bigEndian, value.low.bigEndian)) { bind(place, $0) }
  }

  func bindNull(_ place: Int) {
    sqlite3_bind_null(handle, CInt(place))
  }

  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// Reading the row at hand: columns count from 0; what points into SQLite lasts until the next step.
extension SQLStatement {
  func integer(_ column: Int) -> Int64 {
    sqlite3_column_int64(handle, CInt(column))
  }

  /// Nothing for NULL.
  func number(_ column: Int) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, CInt(column)) == SQLITE_NULL
  }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(handle, CInt(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, CInt(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, CInt(column))
    let count = Int(sqlite3_column_bytes(handle, CInt(column)))
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }

  func array(_ column: Int) -> [UInt8] {
    Array(bytes(column))
  }

  /// Nothing unless the column holds exactly sixteen bytes.
  func sixteen<Value: SixteenBytes>(_ column: Int, as type: Value.Type = Value.self) -> Value? {
    Value(bytes: bytes(column))
  }
}
