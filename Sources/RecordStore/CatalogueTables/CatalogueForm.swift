import GRDB
import Records

/// The form of the tables that hold the shipped catalogue.
struct CatalogueForm {
  let db: Database

  /// Makes the tables anew where they have an older form, from the program's own catalogue or from a
  /// newer one that was loaded from a file. A table
  /// that a newer program no longer has must be dropped by its name here.
  ///
  /// - Returns: what was taken; nil where the form is today's and nothing was touched.
  func renew(_ environment: StoreEnvironment) throws -> CatalogueTaken? {
    guard try !isToday() else { return nil }
    let own = try environment.catalogue()
    let loaded = LoadedCatalogue(db: db)
    let newer = try loaded.tables(newerThan: own.version)
    if newer == nil { try loaded.forget() }
    let arrivals = CatalogueArrivals(db: db)
    let before = arrivals.present()
    try Schema.remakeCatalogue(in: db)
    let taken = try CatalogueLoader.load(newer ?? own, into: db)
    try arrivals.note(since: before, at: environment.now())
    return taken
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
