import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct OpeningTests {
  /// The pragmas that keep an acknowledged save safe, as a connection has them.
  private func pragmas(_ db: Database) throws -> [String: String] {
    let names = [
      "synchronous", "journal_mode", "foreign_keys", "trusted_schema", "temp_store",
      "cell_size_check", "secure_delete", "recursive_triggers",
    ]
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let value = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)") ?? .null
        return (name, "\(value)".replacingOccurrences(of: "\"", with: ""))
      })
  }

  @Test func writingIsFullySynchronousInWALMode() throws {
    let register = try ScratchRegister()
    let expected = [
      "synchronous": "2", "journal_mode": "wal", "foreign_keys": "1", "trusted_schema": "0",
      "temp_store": "2", "cell_size_check": "1", "secure_delete": "1",
      "recursive_triggers": "1",
    ]
    let found = try register.store.withWriter { queue, _ in
      try queue.writeWithoutTransaction { try pragmas($0) }
    }
    #expect(found == expected)
    let reader = try register.read { try pragmas($0) }
    #expect(reader["trusted_schema"] == "0" && reader["cell_size_check"] == "1")
  }

  @Test func theReaderCannotWrite() throws {
    let register = try ScratchRegister()
    #expect(throws: DatabaseError.self) {
      try register.store.readerQueue.inDatabase { try $0.execute(sql: "DELETE FROM incident") }
    }
  }

  @Test func aFolderWithoutARegisterHasNone() throws {
    let folder = RegisterFolder(ScratchRegister.newFolder())
    #expect(throws: StoreError.absent(path: folder.database)) { try RegisterStore(in: folder) }
  }

  @Test func anEmptiedFileIsNotTakenForANewRegister() throws {
    let register = try ScratchRegister()
    register.close()
    let path = register.folder.database
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.emptyFile(path: path)) { try register.open() }
    #expect(throws: StoreError.alreadyThere(path: path)) { try create(in: register) }
    #expect(FileFacts(path)?.size == 0)
  }

  @Test func aLostFileIsNotTakenForANewRegister() throws {
    let register = try ScratchRegister()
    try register.store.backUp()
    register.close()
    let path = register.folder.database
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreError.lost(path: path)) { try register.open() }
    #expect(throws: StoreError.lost(path: path)) { try create(in: register) }
    try FileManager.default.removeItem(atPath: register.folder.marker)
    #expect(throws: StoreError.lost(path: path)) { try register.open() }
    #expect(RegisterStore.backups(in: register.folder).count == 1)
  }

  @Test func aForeignFileIsLeftAsItIs() throws {
    let register = try ScratchRegister()
    register.close()
    let path = register.folder.database
    try FileManager.default.removeItem(atPath: path)
    let foreign = try DatabaseQueue(path: path)
    try foreign.write { try $0.execute(sql: "CREATE TABLE t (a)") }
    try foreign.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notARegister(path: path)) { try register.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    try Data("không phải cơ sở dữ liệu, chỉ là chữ".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notARegister(path: path)) { try register.open() }
  }

  @Test func aRegisterOfANewerProgramIsLeftAsItIs() throws {
    let register = try ScratchRegister()
    register.close()
    try register.tamper { try $0.execute(sql: "PRAGMA user_version = 99") }
    let path = register.folder.database
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.newer(found: 99, known: Int(Schema.version))) {
      try register.open()
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  /// Form 1 had no places of reading.
  @Test func aRegisterOfTheFirstFormIsBroughtToTodays() throws {
    let register = try ScratchRegister()
    register.close()
    try register.tamper { db in
      try db.execute(sql: "DROP TABLE readingPlace")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    let store = try register.open()
    #expect(try store.reading { try Int32.fetchOne($0, sql: "PRAGMA user_version") } == 2)
    #expect(
      try store.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM readingPlace") } == 0)
    #expect(try store.check().isSound)
    #expect(RegisterStore.backups(in: register.folder).last?.reason == .beforeMigration)
  }

  /// A step keeps the table of its own form; so far no later form has changed this one.
  @Test func theStepsMakeTheTablesOfToday() {
    #expect(Schema.steps.count == Int(Schema.version) - 1)
    #expect(Schema.steps.map(\.creation) == [SchemaPart.readingPlace])
  }

  @Test func aSecondProgramIsRefusedAndToldWhoHasItOpen() throws {
    let register = try ScratchRegister()
    let since = register.clock.now
    register.clock.pass(minutes: 5)
    #expect(
      throws: StoreError.inUse(
        processID: Int(getpid()), since: "\(since.day.formatted) \(since.clock.formatted)")
    ) { try RegisterStore(in: register.folder, environment: register.environment) }
    register.close()
    try register.open()
  }

  @Test func onlyTheOwnerMayReadTheFiles() throws {
    let old = umask(0)
    defer { umask(old) }
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    try register.store.backUp()
    let manager = FileManager.default
    func mode(_ path: String) throws -> Int {
      (try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? 0
    }
    #expect(try mode(register.folder.path) == 0o700)
    #expect(try mode(register.folder.backups) == 0o700)
    for name in try manager.subpathsOfDirectory(atPath: register.folder.path)
    where name != "backups" {
      #expect(try mode("\(register.folder.path)/\(name)") == 0o600, "\(name)")
    }
  }

  private func create(in register: ScratchRegister) throws {
    _ = try RegisterStore.create(
      in: register.folder,
      setUp: RegisterSetUp(
        communeCode: "16813", officerName: "Người khác", officerPost: "", isPractice: true),
      catalogue: SmallShipped.catalogue, passphrase: nil, environment: register.environment)
  }
}

extension Change {
  /// A change that any register takes.
  static func undoable(_ register: ScratchRegister, _ name: String = "Trường A") -> Change {
    .institution(
      .add(
        Institution(id: register.newID(), name: name, level: .primary, communeCode: "16813")))
  }
}
