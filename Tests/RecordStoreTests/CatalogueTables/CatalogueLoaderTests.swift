import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct CatalogueLoaderTests {
  private let catalogue = Shipped.catalogue

  @Test func everyFactIsReadBackAsItWasShipped() throws {
    try SampleRegister().read { (db) throws in
      #expect(try FormerUnit.fetch(db) == catalogue.formerUnits)
      #expect(try ClusterSeed.fetch(db) == catalogue.clusters)
      #expect(try ClusterPlace.fetch(db) == catalogue.clusterPlaces)
      #expect(try GuidanceDocument.fetch(db) == catalogue.documents)
      #expect(try DocumentRelation.fetch(db) == catalogue.relations)
      #expect(try Recipient.fetch(db) == catalogue.recipients)
      #expect(try RecipientDuty.fetch(db) == catalogue.duties)
      #expect(try ClockRule.fetch(db) == catalogue.clocks)
      #expect(try EmergencyNumber.fetch(db) == catalogue.emergencyNumbers)
      #expect(try CalendarDay.fetch(db) == catalogue.calendar)
      #expect(try GlossaryTerm.fetch(db) == catalogue.glossary)
      #expect(try SeverityTrigger.fetch(db) == catalogue.levels.flatMap(\.triggers))
      #expect(try CatalogueReading.authorityRules(db, "ORDER BY id", []) == catalogue.authority)
      #expect(try CatalogueReading.categories(db) == catalogue.categories)
      #expect(try CatalogueReading.communes(db, "ORDER BY id", []) == catalogue.communes)
      for province in catalogue.provinces {
        #expect(try CatalogueReading.province(province.code, db) == province)
      }
      let version = try String.fetchOne(db, sql: "SELECT version FROM catalogueVersion")
      #expect(version == catalogue.version.iso)
    }
  }

  @Test func loadingAgainLeavesTheSameContents() throws {
    let register = try SampleRegister()
    try register.queue.write { (db) throws in
      let first = try CatalogueDigest.noted(db)
      try CatalogueLoader.load(catalogue, into: db)
      #expect(try CatalogueDigest.noted(db) == first)
      #expect(try SearchIndex.damagedTables(db).isEmpty)
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  @Test(arguments: ["communeType", "formerUnit", "documentRelation", "clockRule", "calendarDay"])
  func aChangedValueIsFound(table: String) throws {
    let register = try SampleRegister()
    try register.queue.writeWithoutTransaction { (db) throws in
      let column = try db.columns(in: table).last { $0.type == "TEXT" }?.name ?? ""
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: "UPDATE OR IGNORE \(table) SET \(column) = 'x'")
      #expect(try !CatalogueDigest.isIntact(db))
    }
  }

  @Test func everyWordOfTheSearchTablesStandsInTheirText() throws {
    let register = try SampleRegister()
    try register.queue.write { (db) throws in
      #expect(try SearchIndex.damagedTables(db).isEmpty)
      try db.execute(sql: "UPDATE commune SET searchText = 'Xã Khác' WHERE id = 7")
      #expect(try SearchIndex.damagedTables(db) == ["communeSearch"])
    }
  }
}
