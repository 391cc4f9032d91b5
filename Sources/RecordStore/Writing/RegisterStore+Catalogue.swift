import Catalogue
import GRDB
import Ledger
import Records

extension RegisterStore {
  /// The day on which the catalogue that the register stands on was closed.
  public func catalogueVersion() throws(StoreError) -> Day? {
    try reading { db in
      try String.fetchOne(db, sql: "SELECT version FROM catalogueVersion").flatMap { Day(iso: $0) }
    }
  }

  /// Takes another catalogue of shipped facts: its tables are loaded whole, the entry says which it
  /// is, and everything that rests on it is built anew. Local corrections stay.
  public func take(
    _ catalogue: CatalogueTables, by officer: Identifier<Officer>
  ) throws(StoreError) -> Written {
    try take(catalogue, from: nil, by: officer)
  }

  /// - Parameter package: the file that holds it; nil for the program's own.
  func take(
    _ catalogue: CatalogueTables, from package: CataloguePackage?, by officer: Identifier<Officer>
  ) throws(StoreError) -> Written {
    try inTransaction { db, state in
      let loaded = LoadedCatalogue(db: db)
      if let package { try loaded.keep(package) } else { try loaded.forget() }
      let arrivals = CatalogueArrivals(db: db)
      let before = arrivals.present()
      let taken = try CatalogueLoader.load(catalogue, into: db)
      try arrivals.note(since: before, at: environment.now())
      state.facts = nil
      let context = try context(db, &state)
      let write = try context.noting(taken)
      let header = try header(by: officer, db)
      var planned = try PlannedChange([write], context: context)
      let records = try planned.write(header)
      _ = try Rebuilding(context: context).run()
      return Written(
        records: records,
        summary: try WrittenWords(context: context).summary(of: records, asked: [write]))
    }
  }

  /// Brings everything that follows from catalogue and ledger to today's form.
  func renewTables() throws(StoreError) {
    try keepPages(.rebuilding)
    defer { try? keepPages(.usual) }  // The number of pages kept loses nothing.
    let taken = try inTransaction { db, state in
      try Schema.migrate(db)
      let taken = try CatalogueForm(db: db).renew(environment)
      state.facts = nil
      try Rebuilding(context: try context(db, &state)).run(noting: taken)
      return taken
    }
    renewal.withLock { $0 = taken.flatMap { Day(iso: $0.version) } }
  }

  /// The version of the catalogue that was taken at the opening because its tables had an older
  /// form; nil where none was.
  public var renewedCatalogue: Day? { renewal.withLock { $0 } }
}
