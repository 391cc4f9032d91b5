import Crypto
import Foundation
import GRDB

/// The digest by which a changed bit in the catalogue's tables is found.
enum CatalogueDigest {
  /// SHA-256 over every value of every catalogue table, `catalogueVersion` apart, in the order of
  /// tables, rows and columns. Each value goes in with its type and length.
  static func ofContents(_ db: Database) throws -> [UInt8] {
    var hash = SHA256()
    for table in SchemaPart.catalogue.dropped where table != "catalogueVersion" {
      hash.update(data: Array("\(table)\n".utf8))
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM \(table) ORDER BY \(key(of: table, db))")
      while let row = try rows.next() {
        var bytes: [UInt8] = []
        for value in row.databaseValues { append(value, to: &bytes) }
        hash.update(data: bytes)
      }
    }
    return Array(hash.finalize())
  }

  /// The digest noted when the catalogue was loaded; nil before that.
  static func noted(_ db: Database) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT digest FROM catalogueVersion").map(Array.init)
  }

  /// Whether the tables hold what was loaded.
  static func isIntact(_ db: Database) throws -> Bool {
    try noted(db) == ofContents(db)
  }

  private static func key(of table: String, _ db: Database) throws -> String {
    try db.primaryKey(table).columns.joined(separator: ", ")
  }

  private static func append(_ value: DatabaseValue, to bytes: inout [UInt8]) {
    switch value.storage {
    case .null: bytes.append(0)
    case .int64(let number): append(1, number.bigEndian, to: &bytes)
    case .double(let number): append(2, Int64(bitPattern: number.bitPattern), to: &bytes)
    case .string(let text):
      append(3, Int64(text.utf8.count), to: &bytes)
      bytes += text.utf8
    case .blob(let blob):
      append(4, Int64(blob.count), to: &bytes)
      bytes += blob
    }
  }

  private static func append(_ tag: UInt8, _ number: Int64, to bytes: inout [UInt8]) {
    bytes.append(tag)
    withUnsafeBytes(of: number) { bytes += $0 }
  }
}
