import Foundation
import GRDB

/// By what a kept answer is known to be still right: entries are never changed or deleted, so the
/// last one tells whether there are others.
struct LedgerMark: Equatable {
  let lastEntry: Int64
  let catalogue: Data

  init(lastEntry: Int64, catalogue: Data) {
    self.lastEntry = lastEntry
    self.catalogue = catalogue
  }

  init(_ db: Database) throws {
    let last = try db.cachedStatement(sql: "SELECT max(id) FROM entry")
    let digest = try db.cachedStatement(sql: "SELECT digest FROM catalogueVersion")
    lastEntry = try Int64.fetchOne(last) ?? 0
    catalogue = try Data.fetchOne(digest) ?? Data()
  }
}
