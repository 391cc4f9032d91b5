import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct CheckTests {
  /// A register in which something stands, and the findings of a check after `damage`.
  private func findings(
    sealed: Bool = false, _ damage: (ScratchRegister, Database) throws -> Void
  ) throws -> [CheckFinding] {
    let register = try ScratchRegister(sealed: sealed)
    let incident = Incident(
      id: register.newID(), category: "BL", level: .serious, title: "Xô xát sau giờ học",
      learnedAt: register.clock.now)
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now,
      text: "Nhà trường báo")
    try register.write(.incident(.log(incident, line)))
    try register.store.keep(
      Draft(
        form: "incident", record: nil, title: "Vụ mới", content: ["title": "x"],
        keptAt: register.clock.now, baseRevision: 0))
    #expect(try register.store.check().findings == [])
    try register.tamper { db in try damage(register, db) }
    return try register.store.check().findings
  }

  @Test func namesTheRecordOfAChangedEntry() throws {
    let found = try findings { _, db in
      try changeEntries(
        db,
        """
        UPDATE entry SET hash = zeroblob(32) WHERE kind = 7
        """)
    }
    #expect(found.map(\.part) == [.entry])
    #expect(found[0].record?.english == "Incident VV-2026-0001")
  }

  @Test func findsAnEntryWithoutItsColumns() throws {
    let found = try findings { _, db in
      try changeEntries(db, "UPDATE entry SET kind = 6 WHERE kind = 7")
    }
    #expect(found.map(\.part) == [.entry])
  }

  @Test func findsACutTailAndAMissingEntry() throws {
    for which in ["max(id)", "max(id) - 1"] {
      let found = try findings { _, db in
        try db.execute(sql: "DELETE FROM sealedValue")
        try changeEntries(db, "DELETE FROM entry WHERE id = (SELECT \(which) FROM entry)")
      }
      #expect(found.map(\.part).contains(.entry), "\(which)")
    }
  }

  @Test(arguments: [
    // No number that a version of this program ever has.
    ("UPDATE setting SET value = x'30' WHERE key = 'projectionVersion'", "setting"),
    ("UPDATE origin SET role = 3", "origin"),
    ("UPDATE draft SET title = 'khác'", "draft incident"),
    ("UPDATE recordKey SET isToPublicKey = 1", "recordKey"),
    ("UPDATE sealedValue SET box = zeroblob(length(box))", "sealedValue"),
    ("UPDATE keyring SET bytes = zeroblob(length(bytes))", "keyring"),
  ])
  func findsAChangedRowOfThisCopy(sql: String, place: String) throws {
    let found = try findings(sealed: true) { _, db in
      try db.execute(sql: sql)
    }
    #expect(found.map(\.part) == [.local])
    #expect(try #require(found.first).place.hasPrefix(place))
  }

  @Test func findsASealedValueWithoutItsKey() throws {
    let found = try findings(sealed: true) { _, db in
      try db.execute(sql: "DELETE FROM recordKey")
    }
    #expect(found.map(\.part) == [.sealed])
    #expect(found[0].record?.english == "Log line VV-2026-0001")
  }

  @Test(arguments: [
    "UPDATE incident SET place = 'sân trường'", "UPDATE incident SET isOpen = 0",
    "DELETE FROM duty WHERE rule = (SELECT min(rule) FROM duty)",
    "UPDATE duty SET lateFrom = lateFrom + 1", "DELETE FROM numberGiven", "DELETE FROM incident",
    "UPDATE counter SET value = 9 WHERE name = 'openIncidents'",
    "INSERT INTO conflict (record, kind, field) VALUES (zeroblob(16), 7, 6)",
    "INSERT INTO institutionTally (institution, openIncidents) VALUES (zeroblob(16), 1)",
  ])
  func findsATableThatDoesNotFollowFromTheLedger(sql: String) throws {
    let found = try findings { _, db in try db.execute(sql: sql) }
    #expect(found.first?.part == .projection)
    #expect(found.allSatisfy { $0.part.isRebuilt })
  }

  @Test func findsAChangedFactOfTheCatalogue() throws {
    let found = try findings { _, db in
      try db.execute(sql: "UPDATE province SET name = name || '.'")
    }
    #expect(found.map(\.part) == [.catalogue])
  }

  @Test func findsAChangedShape() throws {
    let found = try findings { _, db in try db.execute(sql: "DROP INDEX dutyByTime") }
    #expect(found.map(\.part) == [.file])
    #expect(found[0].place.contains("dutyByTime"))
  }

  @Test func aRebuildMendsTables() throws {
    let register = try ScratchRegister()
    var changes = RandomChanges(seed: 3)
    try register.write(30, of: &changes)
    let before = try register.read { try TableDump.lines($0) }
    try register.tamper { db in
      try db.execute(sql: "DELETE FROM duty")
      try db.execute(sql: "UPDATE incident SET title = 'hỏng'")
    }
    #expect(try !register.store.check().isSound)
    try register.store.rebuild()
    #expect(try register.store.check().findings == [])
    #expect(difference(before, try register.read { try TableDump.lines($0) }) == [])
  }

}
