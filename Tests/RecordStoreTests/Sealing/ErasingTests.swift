import Dispatch
import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

/// What becomes of the copies of erased words, and what is said of those that cannot be reached.
@Suite struct ErasingTests {
  /// A register with one sealed line of a log, and a backup that holds it.
  private struct Scene {
    let register: ScratchRegister
    let incident: Incident
    let line: LogLine
    let backup: String

    init() throws {
      register = try ScratchRegister(sealed: true)
      incident = Incident(
        id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
        learnedAt: register.clock.now)
      line = LogLine(
        id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: "kín")
      try register.write(.incident(.log(incident, line)))
      backup = register.store.path(of: try register.store.backUp())
    }

    func erase() throws -> Written {
      try register.write(.erase(line.id.record, ground: "Yêu cầu"))
    }

    func holdsKey(_ path: String) throws -> Bool {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
      return try queue.read { try RecordKeyTable(db: $0).key(of: line.id.record) != nil }
    }

    var isPending: Bool {
      get throws { try register.read { try Settings(db: $0).number(.isErasing) } == 1 }
    }
  }

  @Test func nothingIsSaidWhereEverythingIsClean() throws {
    let scene = try Scene()
    #expect(try scene.erase().remainder == nil)
    #expect(try !scene.holdsKey(scene.backup))
    #expect(try !scene.isPending)
  }

  @Test func aBackupThatCannotBeCleanedIsNamed() throws {
    let scene = try Scene()
    let other = scene.register.store.path(of: try scene.register.store.backUp())
    try Data("không phải sổ".utf8).write(to: URL(fileURLWithPath: other))
    let remainder = StoreError.wordsRemain([.backup(path: other)])
    #expect(try scene.erase().remainder == remainder)
    #expect(try !scene.holdsKey(scene.backup))
    #expect(throws: remainder) { try scene.register.store.finishErasing() }
    try FileManager.default.removeItem(atPath: other)
    try scene.register.store.finishErasing()
    #expect(try !scene.isPending)
  }

  @Test func aFileThatARestoreSetAsideIsNamed() throws {
    let scene = try Scene()
    let aside = scene.register.folder.backups + "/hong-1.db"
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.copyItem(atPath: scene.backup, toPath: aside + suffix)
    }
    #expect(try scene.erase().remainder == .wordsRemain([.setAside(path: aside)]))
    // It is named once: nothing that the program does again could change it.
    try scene.register.store.finishErasing()
  }

  @Test func aListThatCannotBeReadIsLeftAsItIsAndNamed() throws {
    let scene = try Scene()
    let list = scene.register.folder.erased
    try FileManager.default.createDirectory(atPath: list, withIntermediateDirectories: false)
    #expect(try scene.erase().remainder == .wordsRemain([.list(path: list)]))
    #expect(try !scene.holdsKey(scene.backup))
    #expect(throws: StoreError.self) { try ErasedList(scene.register.folder).records() }
    scene.register.close()
    #expect(throws: StoreError.cannotRead(path: list, code: Int(EISDIR))) {
      try RegisterStore.restore(
        from: scene.backup, in: scene.register.folder,
        environment: scene.register.environment)
    }
  }

  @Test func theListGrowsAndKeepsWhatItCannotRead() throws {
    let scene = try Scene()
    let list = scene.register.folder.erased
    try Data("dòng lạ\n".utf8).write(to: URL(fileURLWithPath: list))
    _ = try scene.erase()
    let text = try String(contentsOfFile: list, encoding: .utf8)
    #expect(text == "dòng lạ\n\(scene.line.id.record)\n")
    #expect(try ErasedList(scene.register.folder).records() == [scene.line.id.record])
  }

  @Test func aLogThatSomebodyReadsIsNamedAndCleanedLater() throws {
    let scene = try Scene()
    let wrapped = try scene.register.read {
      try #require(try RecordKeyTable(db: $0).key(of: scene.line.id.record)).canonicalBytes
    }
    try scene.register.store.withWriter { queue, _ in
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    }
    let other = try DatabaseQueue(
      path: scene.register.folder.database, configuration: StoreConfiguration.reader())
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN; SELECT 1 FROM entry")
      #expect(try scene.erase().remainder == .wordsRemain([.traces]))
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try scene.isPending)
    try scene.register.store.finishErasing()
    #expect(try !scene.isPending)
    for path in scene.register.folder.databaseFiles {
      let bytes = FileManager.default.contents(atPath: path)
      #expect(bytes?.range(of: Data(wrapped)) == nil)
    }
  }

  @Test func whatAnInterruptedErasureLeftIsCleanedAtTheNextStart() throws {
    let scene = try Scene()
    let copy = scene.register.folder.path + "/copy.db"
    try FileManager.default.copyItem(atPath: scene.backup, toPath: copy)
    let part = scene.register.folder.backups + "/backup.part"
    _ = try scene.register.store.destroyKey(
      of: scene.line.id.record, ground: "Yêu cầu", by: scene.register.officer)
    try FileManager.default.copyItem(atPath: copy, toPath: part)
    #expect(try scene.holdsKey(scene.backup))
    scene.register.close()
    try scene.register.open().finishErasing()
    #expect(try !scene.holdsKey(scene.backup))
    #expect(!FileManager.default.fileExists(atPath: part))
    #expect(try ErasedList(scene.register.folder).records() == [scene.line.id.record])
  }

  @Test func aBackupMadeDuringTheErasingHoldsNoKey() throws {
    let scene = try Scene()
    let store = scene.register.store
    let isDone = DispatchSemaphore(value: 0)
    let part = scene.register.folder.backups + "/backup.part"
    try store.copyGate.pass {
      DispatchQueue.global().async {
        // Whether it was made is seen by its file.
        _ = try? store.backUp()
        isDone.signal()
      }
      while (FileFacts(part)?.size ?? 0) == 0 { usleep(1000) }
      // The copy of so small a register is whole well before this.
      usleep(300_000)
      _ = try store.destroyKey(
        of: scene.line.id.record, ground: "Yêu cầu", by: scene.register.officer)
    }
    isDone.wait()
    let newest = try #require(store.listBackups().last)
    #expect(newest.number == 2)
    #expect(try !scene.holdsKey(store.path(of: newest)))
    #expect(try RegisterFile(store.path(of: newest)).examined().entries == newest.entries)
  }

  @Test func aDraftInABackupIsDestroyedThoughTheRecordHasNoKey() throws {
    let scene = try Scene()
    let escalation = Escalation(
      id: scene.register.newID(), request: "Xin hướng dẫn", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    try scene.register.write(.escalation(.add(escalation)))
    try scene.register.store.keep(
      Draft(
        form: "escalation.edit", record: escalation.id.record, title: "Nháp",
        content: ["detail": "kín"], keptAt: scene.register.clock.now, baseRevision: 1))
    let path = scene.register.store.path(of: try scene.register.store.backUp())
    try scene.register.write(.erase(escalation.id.record, ground: "Yêu cầu"))
    let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM draft") } == 0)
  }
}

/// Which words come back when a backup from before an erasure is restored.
@Suite struct ErasedWordsAfterRestoringTests {
  private func restore(_ register: ScratchRegister, from path: String) throws -> RestoreReport {
    register.close()
    let report = try RegisterStore.restore(
      from: path, in: register.folder, environment: register.environment)
    try register.open().unlock(
      author: register.officer, passphrase: try ScratchRegister.secret(ScratchRegister.passphrase))
    return report
  }

  @Test func linesWrittenAfterTheErasingComeBackAndTheErasedOneNever() throws {
    let register = try ScratchRegister(sealed: true)
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: register.clock.now)
    func line(_ text: String) -> LogLine {
      register.clock.pass(minutes: 1)
      return LogLine(
        id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: text)
    }
    func log() throws -> [LogRow.Text]? {
      try register.store.reader.incident(incident.id)?.log.map(\.text)
    }
    let first = line("một")
    try register.write(.incident(.log(incident, first)))
    func stick(_ name: String) throws -> String {
      let path = "\(register.folder.path)/\(name)"
      return try register.store.copy(try register.store.backUp(), to: path)
    }
    let before = try stick("trước.db")
    try register.write(.erase(first.id.record, ground: "Yêu cầu"))
    try register.write(.incident(.write(line("hai"))))
    let after = try stick("sau.db")
    try register.write(.incident(.write(line("ba"))))
    #expect(try restore(register, from: after).erasedAgain == 0)
    #expect(try log() == [.erased, .open("hai")])
    #expect(try restore(register, from: before).erasedAgain == 1)
    #expect(try log() == [.erased])
    #expect(try restore(register, from: after).erasedAgain == 0)
    #expect(try log() == [.erased, .open("hai")])
    #expect(try register.store.check().findings == [])
  }

  /// One key a record: a later sealed text under a new key would be destroyed with the erased one by
  /// a restore. So it is refused, before anything is lost.
  @Test func aReplyToAnErasedEscalationIsRefusedWholeAndThePlainPartIsKept() throws {
    let register = try ScratchRegister(sealed: true)
    var escalation = Escalation(
      id: register.newID(), request: "Xin hướng dẫn", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.detail = "kín"
    try register.write(.escalation(.add(escalation)))
    let before = register.folder.path + "/trước.db"
    _ = try register.store.copy(try register.store.backUp(), to: before)
    try register.write(.erase(escalation.id.record, ground: "Yêu cầu"))
    func edit(_ set: (inout FieldValues) -> Void) throws {
      var values = FieldValues()
      set(&values)
      try register.write(.escalation(.edit(escalation.id, FieldChanges(values.byCode))))
    }
    #expect(throws: StoreError.rule(.erased)) {
      try edit {
        $0.set(Escalation.Fields.reply, "trả lời")
        $0.set(Escalation.Fields.addressee, "Sở Nội vụ")
      }
    }
    func standing() throws -> Escalation? {
      try register.store.reader.escalation(escalation.id)?.escalation
    }
    #expect(try standing()?.addressee == "Sở GD&ĐT")
    try edit { $0.set(Escalation.Fields.addressee, "Sở Nội vụ") }
    let after = register.folder.path + "/sau.db"
    _ = try register.store.copy(try register.store.backUp(), to: after)
    #expect(try restore(register, from: before).erasedAgain == 1)
    #expect(try standing()?.detail == nil)
    #expect(try standing()?.addressee == "Sở GD&ĐT")
    #expect(try restore(register, from: after).erasedAgain == 0)
    #expect(try standing()?.detail == nil)
    #expect(try standing()?.addressee == "Sở Nội vụ")
  }
}
