import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct DiskTests {
  /// Keeps the file from growing, as a full disk does.
  private func limit(_ register: ScratchRegister, pages: Int?) throws {
    try register.store.withWriter { queue, _ in
      try queue.writeWithoutTransaction { db in
        let count = try pages ?? Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(count)")
      }
    }
  }

  @Test func aFullDiskIsSaidAndNothingIsHalfWritten() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let before = try register.read { try TableDump.lines($0) }
    try limit(register, pages: nil)
    let schools = (0..<500).map {
      Institution(
        id: register.newID(), name: "Trường \($0)", level: .primary, communeCode: "16813")
    }
    #expect(throws: StoreError.diskFull) {
      try register.write(.institution(.addAll(schools)))
    }
    #expect(try register.read { try TableDump.lines($0) } == before)
    try limit(register, pages: 1_000_000)
    try register.write(.institution(.addAll(schools)))
    #expect(try register.store.check().findings == [])
  }

  @Test func aFileThatAnotherProgramHoldsIsBusy() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let other = try DatabaseQueue(
      path: register.folder.database, configuration: StoreConfiguration.writer())
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.busy) { try register.write(.undoable(register, "Trường B")) }
      try db.execute(sql: "ROLLBACK")
    }
    try register.write(.undoable(register, "Trường B"))
  }

  @Test func errorsOfSQLiteAreNamed() {
    func error(_ code: ResultCode) -> StoreError {
      StoreError(DatabaseError(resultCode: code, message: "m"), path: "p")
    }
    #expect(error(.SQLITE_FULL) == .diskFull)
    #expect(error(.SQLITE_READONLY_DBMOVED) == .readOnly(path: "p"))
    #expect(error(.SQLITE_BUSY_SNAPSHOT) == .busy)
    #expect(error(.SQLITE_INTERRUPT) == .busy)
    #expect(error(.SQLITE_NOTADB) == .notARegister(path: "p"))
    #expect(error(.SQLITE_CORRUPT_VTAB) == .damaged(detail: "m"))
    #expect(
      error(.SQLITE_IOERR_FSYNC)
        == .inputOutput(code: Int(ResultCode.SQLITE_IOERR_FSYNC.rawValue)))
    #expect(
      error(.SQLITE_CANTOPEN)
        == .cannotOpen(path: "p", code: Int(ResultCode.SQLITE_CANTOPEN.rawValue)))
  }
}
