import GRDB
import Records

/// The form of the tables that hold the shipped catalogue.
struct CatalogueForm {
  let db: Database

  /// Makes the tables anew from the program's own catalogue where they have an older form. A table
  /// that a newer program no longer has must be dropped by its name here.
  ///
  /// - Returns: what was taken; nil where the form is today's and nothing was touched.
  func renew(_ environment: StoreEnvironment) throws -> CatalogueTaken? {
    guard try !isToday() else { return nil }
    let catalogue = try environment.catalogue()
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
