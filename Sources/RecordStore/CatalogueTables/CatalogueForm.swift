import GRDB
import Ledger
import Records

/// The form of the tables that hold the shipped catalogue.
struct CatalogueForm {
  let db: Database

  /// Makes the tables anew from the program's own catalogue where they have an older form; the
  /// tables that follow from the ledger are dropped with them, for they refer to them.
  ///
  /// - Returns: what was taken; nil where the form is today's and nothing was touched.
  func renew(_ environment: StoreEnvironment) throws -> CatalogueTaken? {
    guard try !isToday() else { return nil }
    let catalogue = try environment.catalogue()
    try Schema.dropProjections(in: db)
    try Schema.remakeCatalogue(in: db)
    return try CatalogueLoader.load(catalogue, into: db)
  }

  private func isToday() throws -> Bool {
    let queue = try DatabaseQueue(configuration: StoreConfiguration.inMemory())
    let expected = try queue.write { db in
      try Schema.remakeCatalogue(in: db)
      return try FileFaults.shape(of: db)
    }
    let found = try FileFaults.shape(of: db)
    return expected.allSatisfy { found[$0.key] == $0.value }
  }
}

extension WritingContext {
  /// That the register stands on `taken` now, as a change of what the ledger says so far.
  func write(_ taken: CatalogueTaken) throws -> RecordWrite {
    let old = try plainLoader().state(of: Kind.catalogueTaken, taken.id.record)
    return RecordWrite(
      kind: CatalogueTaken.kind, id: taken.id.record,
      changes: FieldChanges(from: old?.values ?? FieldValues(), to: taken.values))
  }
}

extension Rebuilding {
  /// Rebuilds, and notes in the ledger which catalogue the program took for it.
  func run(noting taken: CatalogueTaken?) throws {
    _ = try run()
    guard let taken else { return }
    let header = WritingHeader(author: .program, now: context.environment.now())
    var planned = try PlannedChange([context.write(taken)], context: context)
    try planned.write(header)
  }
}
