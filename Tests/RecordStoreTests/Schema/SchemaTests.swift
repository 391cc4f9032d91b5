import Foundation
import GRDB
import Records
import Testing

@testable import RecordStore

@Suite struct SchemaTests {
  private func schema() throws -> [(name: String, sql: String)] {
    try MemoryRegister.make().read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name AS title, sql FROM sqlite_schema
          WHERE sql IS NOT NULL AND name NOT GLOB '*Search_*' ORDER BY type, name
          """
      ).map { (name: $0["title"], sql: $0["sql"]) }
    }
  }

  /// The shape of the file: whoever changes it reads here what changes, and raises a version.
  @Test func theShapeIsTheOneRecorded() throws {
    let text = try schema().map(\.sql).joined(separator: ";\n") + ";\n"
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent("schema.sql")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded; read it")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func everyTableIsStrict() throws {
    for (name, sql) in try schema() where name.hasPrefix("table ") && !sql.contains("VIRTUAL") {
      #expect(sql.contains("STRICT"), "\(name)")
    }
  }

  @Test func everyFieldOfEveryKindHasItsColumn() throws {
    try MemoryRegister.make().read { db in
      for table in ProjectionTable.all {
        let columns = try Set(db.columns(in: table.name).map(\.name))
        for field in table.description.fields where field.code != FieldSpec.isWithdrawn.code {
          #expect(columns.contains(field.name), "\(table.name).\(field.name)")
        }
      }
    }
  }

  /// A foreign copy may have used the id of an incident for an escalation.
  @Test func dutiesOfTwoKindsUnderOneIDStandBesideEachOther() throws {
    let register = try ScratchRegister()
    func insert(_ kind: Int, _ rule: String) throws {
      try register.tamper { db in
        try db.execute(
          sql: """
            INSERT INTO duty (subject, rule, occurrence, subjectKind, startAt, lateFrom, band, isOpen,
            isBlocking, isImpossible, isCall, isExcused, ground)
            VALUES (zeroblob(16), ?, 1, ?, 0, 0, 0, 1, 0, 0, 0, 0, 2)
            """, arguments: [rule, kind])
      }
    }
    try insert(6, "R")
    try insert(9, "R")
    #expect(throws: DatabaseError.self) { try insert(9, "R") }
    #expect(throws: DatabaseError.self) { try insert(9, "") }
    #expect(throws: DatabaseError.self) { try insert(0, "R") }
  }

  @Test func entriesCannotBeChangedOrDeleted() throws {
    let register = try ScratchRegister()
    let statements = [
      "UPDATE entry SET kind = 2", "DELETE FROM entry",
      "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE id = 1",
      "REPLACE INTO entry SELECT id + 1000, origin, sequence, kind, record, body, contents, hash "
        + "FROM entry WHERE id = 1",
    ]
    for sql in statements {
      #expect(throws: DatabaseError.self) {
        try register.tamper { try $0.execute(sql: sql) }
      }
    }
  }
}
