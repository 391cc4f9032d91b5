import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct RestoreTests {
  private func restore(_ register: ScratchRegister, from path: String) throws -> RestoreReport {
    register.close()
    let report = try RegisterStore.restore(
      from: path, in: register.folder, environment: register.environment)
    try register.open()
    return report
  }

  @Test func aRestoreBringsTheBackupUnderANewOrigin() throws {
    let register = try ScratchRegister()
    var changes = RandomChanges(seed: 6)
    try register.write(20, of: &changes)
    let origin = try register.store.origin()
    let backup = try register.store.backUp()
    let expected = try register.read { try TableDump.lines($0) }
    try register.write(10, of: &changes)
    let entries = try register.read { try EntryTable(db: $0).count() }
    let report = try restore(register, from: register.store.path(of: backup))
    #expect(report.entries == backup.entries)
    #expect(report.missingEntries == Int(entries) - backup.entries)
    #expect(difference(expected, try register.read { try TableDump.lines($0) }) == [])
    #expect(try register.store.origin() != origin)
    #expect(try !register.store.reader.header(at: register.clock.now).mayNumber)
    #expect(try register.store.check().findings == [])
    guard case .backup(let aside) = report.setAside else {
      Issue.record("the present register was not set aside")
      return
    }
    #expect(aside.reason == .beforeRestore && aside.entries == Int(entries))
    try register.write(.undoable(register))
    let opened = try register.store.withWriter { queue, _ in
      try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    }
    #expect(opened == 2)
  }

  /// A backup of an older program: its catalogue is loaded anew, and refused where there is none.
  @Test func aBackupOfAnOlderFormIsBroughtToTodays() throws {
    let register = try ScratchRegister()
    var changes = RandomChanges(seed: 7)
    try register.write(10, of: &changes)
    let backup = try register.store.backUp()
    let path = register.store.path(of: backup)
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "ALTER TABLE authorityRule DROP COLUMN sourceEnglish")
      try Settings(db: db).set(.projectionVersion, Int64(Schema.projectionVersion - 1))
    }
    let before = try register.read { try TableDump.lines($0) }
    register.close()
    #expect(throws: StoreError.self) {
      try RegisterStore.restore(
        from: path, in: register.folder, environment: register.environment)
    }
    try register.open()
    #expect(difference(before, try register.read { try TableDump.lines($0) }) == [])
    register.close()
    var environment = register.environment
    let newer = try SmallShipped.make(version: "2026-11-30")
    environment.catalogue = { newer }
    let report = try RegisterStore.restore(
      from: path, in: register.folder, environment: environment)
    try register.open()
    #expect(report.entries == backup.entries + 1)
    #expect(try register.read { Int(try EntryTable(db: $0).count()) } == report.entries)
    #expect(try register.store.catalogueVersion() == Day(iso: "2026-11-30"))
    #expect(try register.store.check().findings == [])
  }

  @Test func whatTheRestoreLeftOutCanBeTakenFromTheFileSetAside() throws {
    let register = try ScratchRegister()
    let backup = try register.store.backUp()
    try register.write(.undoable(register))
    let report = try restore(register, from: register.store.path(of: backup))
    guard case .backup(let aside) = report.setAside else { return }
    let path = register.store.path(of: aside)
    let known = try register.store.known()
    let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
    let lost = try queue.read { try LedgerExport(db: $0).entries(beyond: known) }
    #expect(lost.count == report.missingEntries)
    #expect(try register.store.receive(lost).taken == lost.count)
    #expect(try register.store.reader.counters(at: register.clock.now).institutions == 1)
  }

  @Test func aDamagedRegisterIsSetAsideFileByFile() throws {
    let register = try ScratchRegister()
    let backup = try register.store.backUp()
    let path = register.store.path(of: backup)
    register.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: register.folder.database))
    bytes.replaceSubrange(0..<4096, with: Data(repeating: 0xAA, count: 4096))
    try bytes.write(to: URL(fileURLWithPath: register.folder.database))
    let report = try restore(register, from: path)
    guard case .file(let aside) = report.setAside else {
      Issue.record("\(report.setAside)")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == bytes)
    #expect(try register.store.check().isSound)
  }

  @Test func aLostRegisterIsRestored() throws {
    let register = try ScratchRegister()
    let path = register.store.path(of: try register.store.backUp())
    register.close()
    try FileManager.default.removeItem(atPath: register.folder.database)
    #expect(try restore(register, from: path).setAside == .nothing)
    #expect(try register.store.check().isSound)
  }

  @Test func aDamagedNewerOrForeignBackupIsRefused() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let path = register.store.path(of: try register.store.backUp())
    let before = try register.read { try TableDump.lines($0) }
    let copy = register.folder.path + "/copy.db"
    func refused(_ damage: () throws -> Void) throws {
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try damage()
      #expect(throws: StoreError.self) { try restore(register, from: copy) }
      try register.open()
      #expect(try register.read { try TableDump.lines($0) } == before)
    }
    try refused {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
      bytes[bytes.count / 2] ^= 0xFF
      bytes[bytes.count / 2 + 1] ^= 0xFF
      bytes.removeLast(4096)
      try bytes.write(to: URL(fileURLWithPath: copy))
    }
    try refused {
      try DatabaseQueue(path: copy).write { try $0.execute(sql: "PRAGMA user_version = 9") }
    }
    try refused {
      try DatabaseQueue(path: copy, configuration: StoreConfiguration.inMemory()).write { db in
        try db.execute(sql: "UPDATE register SET communeCode = '00001'")
      }
    }
    try refused { try Data().write(to: URL(fileURLWithPath: copy)) }
    try refused { try Data("chữ".utf8).write(to: URL(fileURLWithPath: copy)) }
  }

  @Test func nothingIsRestoredWhileTheRegisterIsOpen() throws {
    let register = try ScratchRegister()
    let path = register.store.path(of: try register.store.backUp())
    #expect(throws: StoreError.self) {
      try RegisterStore.restore(
        from: path, in: register.folder, environment: register.environment)
    }
    try register.write(.undoable(register))
  }

  @Test func aRestoreErasesAgainWhatWasErased() throws {
    let register = try ScratchRegister(sealed: true)
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: register.clock.now)
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: "kín")
    try register.write(.incident(.log(incident, line)))
    let path = register.store.path(of: try register.store.backUp())
    let stick = register.folder.path + "/stick.db"
    try FileManager.default.copyItem(atPath: path, toPath: stick)
    _ = try register.store.erase(line.id.record, ground: "Yêu cầu", by: register.officer)
    let report = try restore(register, from: stick)
    #expect(report.erasedAgain == 1)
    try register.store.unlock(
      author: register.officer, passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    let file = try register.store.reader.incident(incident.id)
    #expect(file?.log.map(\.text) == [.erased])
    #expect(try register.store.check().findings == [])
  }
}
