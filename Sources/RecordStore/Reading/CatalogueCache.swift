import Foundation
import GRDB
import Synchronization

/// Keeps what was read from the catalogue as long as the catalogue stays the same.
final class CatalogueCache<Facts: Sendable>: Sendable {
  private struct Kept {
    let digest: Data
    let facts: Facts
  }

  private let kept = Mutex<Kept?>(nil)
  private let read: @Sendable (Database) throws -> Facts

  init(_ read: @escaping @Sendable (Database) throws -> Facts) { self.read = read }

  func facts(_ db: Database) throws -> Facts {
    let statement = try db.cachedStatement(sql: "SELECT digest FROM catalogueVersion")
    let digest = try Data.fetchOne(statement) ?? Data()
    if let kept = kept.withLock({ $0 }), kept.digest == digest { return kept.facts }
    let facts = try read(db)
    kept.withLock { $0 = Kept(digest: digest, facts: facts) }
    return facts
  }
}
