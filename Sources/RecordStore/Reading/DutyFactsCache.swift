import Foundation
import GRDB
import Records
import Synchronization

/// Keeps the facts from which duties follow as long as the catalogue stays the same.
final class DutyFactsCache: Sendable {
  private struct Kept {
    let digest: Data
    let facts: DutyFacts
  }

  private let kept = Mutex<Kept?>(nil)

  func facts(_ db: Database) throws -> DutyFacts {
    let statement = try db.cachedStatement(sql: "SELECT digest FROM catalogueVersion")
    let digest = try Data.fetchOne(statement) ?? Data()
    if let kept = kept.withLock({ $0 }), kept.digest == digest { return kept.facts }
    let facts = try CatalogueReading.dutyFacts(db)
    kept.withLock { $0 = Kept(digest: digest, facts: facts) }
    return facts
  }
}
