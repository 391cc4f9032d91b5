import Foundation
import GRDB
import Ledger
import Records
import Sealing
import TestChance
import Testing

@testable import RecordStore

@Suite struct LockingTests {
  /// An incident with one line of log.
  private func logIncident(
    _ register: ScratchRegister, _ text: String
  ) throws -> (incident: Identifier<Incident>, line: Identifier<LogLine>) {
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: register.clock.now)
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: text)
    try register.write(.incident(.log(incident, line)))
    return (incident.id, line.id)
  }

  private func texts(
    _ register: ScratchRegister, of incident: Identifier<Incident>
  ) throws -> [LogRow.Text] {
    try register.store.reader.incident(incident)?.log.map(\.text) ?? []
  }

  private func unlock(_ register: ScratchRegister, _ text: String) throws {
    try register.store.unlock(
      author: register.officer, passphrase: try ScratchRegister.secret(text))
  }

  @Test func aLockedRegisterShowsNoSealedWordAndOpensWithThePassphrase() throws {
    let register = try ScratchRegister(sealed: true)
    let written = try logIncident(register, "Nhà trường báo qua điện thoại")
    #expect(try texts(register, of: written.incident) == [.open("Nhà trường báo qua điện thoại")])
    register.store.lock()
    #expect(try register.store.isLocked)
    #expect(try texts(register, of: written.incident) == [.locked])
    register.close()
    try register.open()
    #expect(try texts(register, of: written.incident) == [.locked])
    try unlock(register, ScratchRegister.passphrase)
    #expect(try texts(register, of: written.incident) == [.open("Nhà trường báo qua điện thoại")])
  }

  /// The disk is full, or another program holds the file.
  @Test func keysThatCannotBeRewrappedOpenAllTheSame() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    let written = try logIncident(register, "ghi lúc khóa")
    try register.store.withWriter { queue, _ in
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    }
    func waiting() throws -> Int {
      try register.read { try RecordKeyTable(db: $0).wrappedToPublicKey().count }
    }
    try register.tamper { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      try unlock(register, ScratchRegister.passphrase)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try !register.store.isLocked)
    #expect(try texts(register, of: written.incident) == [.open("ghi lúc khóa")])
    #expect(try waiting() == 1)
    register.store.lock()
    try unlock(register, ScratchRegister.passphrase)
    #expect(try waiting() == 0)
  }

  @Test("reliability check 67: a passphrase typed decomposed is the same")
  func aPassphraseTypedDecomposedIsTheSame() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    try unlock(register, ScratchRegister.passphrase.decomposedStringWithCanonicalMapping)
    #expect(try !register.store.isLocked)
  }

  @Test("reliability check 67: wrong passphrases are made to wait, longer each time")
  func wrongPassphrasesAreMadeToWait() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    for _ in 0..<3 {
      #expect(throws: StoreError.wrongPassphrase) { try unlock(register, "sai") }
    }
    #expect(throws: StoreError.waitBeforeTrying(seconds: 1)) {
      try unlock(register, ScratchRegister.passphrase)
    }
    register.clock.pass(minutes: 1)
    try unlock(register, ScratchRegister.passphrase)
  }

  @Test("reliability check 67: the wait outlasts the program, and a right one ends it")
  func theWaitIsKeptWhileTheProgramIsClosed() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    for _ in 0..<3 {
      #expect(throws: StoreError.wrongPassphrase) { try unlock(register, "sai") }
    }
    register.close()
    try register.open()
    #expect(throws: StoreError.waitBeforeTrying(seconds: 1)) {
      try unlock(register, ScratchRegister.passphrase)
    }
    register.clock.pass(minutes: 1)
    #expect(throws: StoreError.wrongPassphrase) { try unlock(register, "sai") }
    #expect(throws: StoreError.waitBeforeTrying(seconds: 2)) {
      try unlock(register, ScratchRegister.passphrase)
    }
    register.clock.pass(minutes: 1)
    try unlock(register, ScratchRegister.passphrase)
    register.close()
    try register.open()
    #expect(throws: StoreError.wrongPassphrase) { try unlock(register, "sai") }
    try unlock(register, ScratchRegister.passphrase)
  }

  /// The wait is no longer kept then, and the passphrase is tried all the same.
  @Test func triesThatCannotBeKeptStillWait() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    try register.store.withWriter { queue, _ in
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    }
    try register.tamper { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      for _ in 0..<3 {
        #expect(throws: StoreError.wrongPassphrase) { try unlock(register, "sai") }
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(throws: StoreError.waitBeforeTrying(seconds: 1)) {
      try unlock(register, ScratchRegister.passphrase)
    }
  }

  @Test("reliability check 71: locking drops the last hold on the keys")
  func lockingLeavesNoKeys() throws {
    let register = try ScratchRegister(sealed: true)
    let written = try logIncident(register, "giữ kín")
    weak var keys: AnyObject?
    keys = register.store.holder.keys
    #expect(keys != nil)
    register.store.lock()
    #expect(keys == nil)
    #expect(try texts(register, of: written.incident) == [.locked])
  }

  @Test func theRecoveryKeyOpensAndSetsANewPassphrase() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    let printed = try #require(register.recoveryKey?.printed)
    let typed = SecretBytes(copying: Array(printed.lowercased().utf8))
    try register.store.unlock(recoveryKey: try RecoveryKey(typed: typed))
    try register.store.setPassphrase(
      of: register.officer, to: try ScratchRegister.secret("mật khẩu mới"))
    register.store.lock()
    try unlock(register, "mật khẩu mới")
    #expect(throws: StoreError.wrongPassphrase) {
      try unlock(register, ScratchRegister.passphrase)
    }
  }

  @Test func aChangedPassphraseIsTheOnlyOne() throws {
    let register = try ScratchRegister(sealed: true)
    let written = try logIncident(register, "giữ kín")
    try register.store.changePassphrase(
      of: register.officer, from: try ScratchRegister.secret(ScratchRegister.passphrase),
      to: try ScratchRegister.secret("khác"))
    register.store.lock()
    #expect(throws: StoreError.wrongPassphrase) {
      try unlock(register, ScratchRegister.passphrase)
    }
    try unlock(register, "khác")
    #expect(try texts(register, of: written.incident) == [.open("giữ kín")])
    #expect(throws: StoreError.wrongPassphrase) {
      try register.store.changePassphrase(
        of: register.officer, from: try ScratchRegister.secret("sai"),
        to: try ScratchRegister.secret("x"))
    }
  }

  @Test func whatIsWrittenWhileLockedWaitsInside() throws {
    let register = try ScratchRegister(sealed: true)
    register.store.lock()
    let written = try logIncident(register, "điện thoại reo lúc khóa")
    #expect(try texts(register, of: written.incident) == [.locked])
    let waiting = try register.read { try RecordKeyTable(db: $0).wrappedToPublicKey() }
    #expect(waiting == [written.line.record])
    try unlock(register, ScratchRegister.passphrase)
    #expect(try texts(register, of: written.incident) == [.open("điện thoại reo lúc khóa")])
    #expect(try register.read { try RecordKeyTable(db: $0).wrappedToPublicKey() } == [])
    #expect(try register.store.check().findings == [])
  }

  @Test func sealedFieldsThatStandAreNotChangedWhileLocked() throws {
    let register = try ScratchRegister(sealed: true)
    var escalation = Escalation(
      id: register.newID(), request: "Xin hướng dẫn", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.detail = "chi tiết"
    try register.write(.escalation(.add(escalation)))
    register.store.lock()
    var values = FieldValues()
    values.set(Escalation.Fields.detail, "khác")
    let change = Change.escalation(.edit(escalation.id, FieldChanges(values.byCode)))
    #expect(throws: StoreError.rule(.sealedWhileLocked)) { try register.write(change) }
    values = FieldValues()
    values.set(Escalation.Fields.copyTo, "Cụm trưởng")
    try register.write(.escalation(.edit(escalation.id, FieldChanges(values.byCode))))
    #expect(throws: StoreError.rule(.sealedWhileLocked)) {
      try register.write(.undo)
      try register.write(.undo)
    }
    try unlock(register, ScratchRegister.passphrase)
    try register.write(change)
    let found = try register.store.reader.escalation(escalation.id)?.escalation
    #expect(found?.detail == "khác" && found?.copyTo == "")
    try register.write(.undo)
    #expect(try register.store.reader.escalation(escalation.id)?.escalation.detail == "chi tiết")
  }

  @Test("reliability check 72: where the keys were lost nothing is written in the clear")
  func lostKeysAreNeverReplacedByNone() throws {
    let register = try ScratchRegister(sealed: true)
    let written = try logIncident(register, "giữ kín")
    register.close()
    try register.open()
    try register.tamper { try $0.execute(sql: "DELETE FROM keyring") }
    let line = LogLine(
      id: register.newID(), incident: written.incident, writtenAt: register.clock.now,
      text: "chữ rõ qx7")
    #expect(throws: StoreError.damaged(detail: "keyring")) {
      try register.write(.incident(.write(line)))
    }
    #expect(try WordHunt("chữ rõ qx7").files(in: register.folder.path) == [])
  }

  @Test("reliability check 72: damaged keys are named, and nothing takes their place")
  func damagedKeysAreNamed() throws {
    let register = try ScratchRegister(sealed: true)
    let before = try register.read { try Data.fetchOne($0, sql: "SELECT bytes FROM keyring") }
    register.close()
    try register.open()
    try register.tamper { db in
      var bytes = try #require(before)
      bytes[40] ^= 1
      try db.execute(sql: "UPDATE keyring SET bytes = ?", arguments: [bytes])
    }
    do {
      try unlock(register, ScratchRegister.passphrase)
      Issue.record("damaged keys opened the register")
    } catch StoreError.damaged {
      // As it must be; anything else fails the test.
    }
    let after = try register.read { try Data.fetchOne($0, sql: "SELECT bytes FROM keyring") }
    #expect(after?.count == before?.count && after != before)
  }

  @Test func aRealRegisterNeedsAPassphrase() throws {
    let folder = RegisterFolder(ScratchRegister.newFolder())
    #expect(throws: StoreError.noKeys) {
      try RegisterStore.create(
        in: folder,
        setUp: RegisterSetUp(
          communeCode: "16813", officerName: "A", officerPost: "B", isPractice: false),
        catalogue: SmallShipped.catalogue, passphrase: nil)
    }
    #expect(FileFacts(folder.path) == nil)
  }
}
