import GRDB

/// The full-text tables of a register.
enum SearchIndex {
  /// Makes the tokenizer known: on every connection, before a table of words is used.
  static func prepare(_ db: Database) throws {
    db.add(tokenizer: SearchTokenizer.self)
  }

  static func rebuildCatalogue(_ db: Database) throws {
    for table in SearchTable.overCatalogue { try db.execute(sql: table.rebuilding) }
  }

  /// Reads all records anew: after their tables were filled.
  ///
  /// - Parameter progress: told how many tables of how many are done.
  static func rebuildRecords(_ db: Database, _ progress: (Int, Int) -> Void) throws {
    let count = SearchTable.overRecords.count
    progress(0, count)
    for (done, table) in SearchTable.overRecords.enumerated() {
      try db.execute(sql: table.gathering(SearchTable.fullGathering))
      try db.execute(sql: table.rebuilding)
      try db.execute(sql: table.gathering(SearchTable.usualGathering))
      progress(done + 1, count)
    }
  }

  /// The tables whose tokens differ from the text they stand for, by name. Writes nothing, but
  /// needs the writing connection: SQLite takes the command for a write.
  static func damagedTables(_ db: Database) throws -> [String] {
    try (SearchTable.overCatalogue + SearchTable.overRecords).compactMap { table in
      do {
        try db.execute(sql: table.checking)
        return nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return table.name
      }
    }
  }
}

extension SchemaPart {
  static let catalogueSearch = SchemaPart(tables: SearchTable.overCatalogue.map(\.creation))

  /// Words of the records: to be made after the tables of the records.
  static let recordSearch = SchemaPart(tables: SearchTable.overRecords.map(\.creation))
}
