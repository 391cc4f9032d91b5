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

  @Test func entriesCannotBeChangedOrDeleted() throws {
    let register = try ScratchRegister()
    for sql in ["UPDATE entry SET kind = 2", "DELETE FROM entry"] {
      #expect(throws: DatabaseError.self) {
        try register.tamper { try $0.execute(sql: sql) }
      }
    }
  }
}
