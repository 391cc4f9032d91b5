import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

/// A projection whose shape has changed is dropped and filled anew, old edits under today's fields.
@Suite struct UpcastTests {
  /// Version 2 of contact points: the hours move into the area, behind a semicolon.
  private static let upcasters = Upcasters([
    Upcaster(kind: Kind.contactPoint, version: 1) { fields in
      var fields = fields
      let (hours, area) = (ContactPoint.Fields.hours.code, ContactPoint.Fields.area.code)
      guard case .text(let text)? = fields.removeValue(forKey: hours) else { return fields }
      var before = ""
      if case .text(let known)? = fields[area] { before = known + "; " }
      fields[area] = .text(before + text)
      return fields
    }
  ])

  @Test func oldEditsReachTodaysFieldsWhenTheTablesAreBuiltAnew() throws {
    let register = try ScratchRegister()
    var contact = ContactPoint(
      id: register.newID(), level: .department, unit: "Phòng Mầm non")
    contact.area = "mầm non"
    contact.hours = "giờ hành chính"
    try register.write(.contactPoint(.save(contact)))
    register.close()
    try register.tamper { db in
      // The table as an older program had it.
      for sql in [
        "DROP INDEX contactPointByLevel", "ALTER TABLE contactPoint DROP COLUMN hours",
        "UPDATE contactPoint SET area = NULL",
      ] { try db.execute(sql: sql) }
      try Settings(db: db).set(.projectionVersion, Int64(Schema.projectionVersion - 1))
    }
    try register.open(
      ScratchRegister.environment(register.clock, seed: 1, upcasters: Self.upcasters))
    #expect(register.store.listBackups().map(\.reason) == [.beforeMigration])
    let found = try register.store.reader.contactPoints()
    #expect(found.map(\.area) == ["mầm non; giờ hành chính"])
    #expect(found.map(\.hours) == [""])
    let report = try register.store.check()
    #expect(report.findings == [])
    let version = try register.read { try Settings(db: $0).number(.projectionVersion) }
    #expect(version == Int64(Schema.projectionVersion))
  }

  /// The catalogue comes from the program, and the ledger notes which one was taken.
  @Test func aCatalogueOfAnOlderFormIsLoadedAnew() throws {
    let register = try ScratchRegister()
    let school = Institution(
      id: register.newID(), name: "Trường A", level: .primary, communeCode: "16813")
    try register.write(.institution(.add(school)))
    let before = try register.read { try EntryTable(db: $0).count() }
    register.close()
    try register.tamper { db in
      try db.execute(sql: "ALTER TABLE guidanceDocument DROP COLUMN sourceEnglish")
      try Settings(db: db).set(.projectionVersion, Int64(Schema.projectionVersion - 1))
    }
    // A program without tables of its own leaves everything as it was.
    #expect(throws: StoreError.self) { try register.open() }
    var (count, version) = (Int64(0), Int64?.none)
    try register.tamper { db in
      count = try EntryTable(db: db).count()
      version = try Settings(db: db).number(.projectionVersion)
    }
    #expect(count == before && version == Int64(Schema.projectionVersion - 1))
    var environment = register.environment
    let newer = try SmallShipped.make(version: "2026-11-30")
    environment.catalogue = { newer }
    try register.open(environment)
    #expect(try register.read { try EntryTable(db: $0).count() } == before + 1)
    #expect(register.store.renewedCatalogue == Day(iso: "2026-11-30"))
    #expect(try register.store.reader.institution(school.id)?.institution == school)
    #expect(try register.store.check().findings == [])
    #expect(try register.store.catalogueVersion() == Day(iso: "2026-11-30"))
  }

  /// A newer program's tables are not ours to replace.
  @Test func tablesOfANewerProgramAreRefused() throws {
    let register = try ScratchRegister()
    register.close()
    try register.tamper {
      try Settings(db: $0).set(.projectionVersion, Int64(Schema.projectionVersion + 1))
    }
    #expect(
      throws: StoreError.newer(
        found: Schema.projectionVersion + 1, known: Schema.projectionVersion)
    ) { try register.open() }
  }

  @Test func whatANewerProgramWroteIsKeptAndSaid() throws {
    let register = try ScratchRegister()
    let school = Institution(
      id: register.newID(), name: "Trường A", level: .primary, communeCode: "16813")
    try register.write(.institution(.add(school)))
    var chance = StoreChance(seed: 5)
    let part = ChangeDraft.Part(
      kind: Kind.institution, kindVersion: 9, record: school.id.record,
      edits: [EditDraft(field: 900, base: .none, new: .text("mới hơn"), old: .null)])
    let unknownKind = ChangeDraft.Part(
      kind: 900, kindVersion: 1, record: .random(using: &chance),
      edits: [EditDraft(field: 1, base: .none, new: .integer(4), old: .null)])
    let written = try ChangeDraft(
      author: .program, role: .department, writtenAt: 0, parts: [part, unknownKind]
    ).entries(
      after: ChainHead(startOf: .random(using: &chance)), counter: 500, using: &chance)
    #expect(try register.store.receive(written.map(\.encoded)).taken == 2)
    let findings = try register.read {
      try String.fetchAll($0, sql: "SELECT english FROM finding WHERE kind = 6")
    }
    #expect(findings == ["Some of it was written by a newer Sổ Xã and cannot be shown here."])
    #expect(try register.store.reader.institution(school.id)?.institution == school)
    #expect(
      try register.store.entries(beyond: KnownEntries([:])).suffix(2) == written.map(\.encoded)[...]
    )
    let history = try register.store.reader.history(of: school.id.record)
    #expect(
      history.contains {
        $0.field.english == "Field 900, newer version" && $0.new?.vietnamese == "mới hơn"
      })
    #expect(try register.store.check().findings == [])
    try register.store.rebuild()
    #expect(try register.store.check().findings == [])
  }
}
