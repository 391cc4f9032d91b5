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
    try inTransaction { db, state in
      let digest = try CatalogueLoader.load(catalogue, into: db)
      state.facts = nil
      let context = try context(db, &state)
      let taken = CatalogueTaken(
        version: catalogue.version.iso,
        digest: Digest32(bytes: digest)?.description ?? "")
      let loader = try context.plainLoader()
      let old = try loader.state(of: Kind.catalogueTaken, taken.id.record)
      let write = RecordWrite(
        kind: CatalogueTaken.kind, id: taken.id.record,
        changes: FieldChanges(from: old?.values ?? FieldValues(), to: taken.values))
      let header = try header(by: officer, db)
      var planned = try PlannedChange([write], context: context)
      let records = try planned.write(header)
      _ = try Rebuilding(context: context).run()
      return Written(
        records: records,
        summary: try WrittenWords(context: context).summary(of: records, asked: [write]))
    }
  }
}
