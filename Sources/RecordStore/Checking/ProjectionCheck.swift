import GRDB
import Ledger
import Records

/// Compares every table that follows from the ledger with what the ledger gives now.
///
/// Nothing is copied: each record is read from its entries, and what follows from it is looked up;
/// then each table must have no row besides.
struct ProjectionCheck {
  private let db: Database
  private let loader: RecordLoader
  private let facts: DutyFacts
  private let seals: Bool

  struct Fault: Error {
    let place: String
    let record: RecordID?
  }

  init(db: Database, upcasters: Upcasters) throws {
    self.db = db
    loader = try RecordLoader(db, upcasters: upcasters)
    facts = try CatalogueReading.dutyFacts(db)
    seals = try KeyringTable(db: db).exists()
  }

  func firstFault() throws -> Fault? {
    do {
      var expected = ExpectedRows(db: db, facts: facts, seals: seals)
      try loader.forEachRecord { try expected.compare($0) }
      try expected.finish()
      return nil
    } catch let fault as Fault {
      return fault
    }
  }
}
