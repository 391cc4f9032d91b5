import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

/// Two officers at one machine, each with a passphrase of their own.
@Suite struct OfficersTests {
  private static let hers = "mật khẩu của chị Hoa"

  /// A register that Lô Văn Tập opened and Vi Thị Hoa may open too.
  private struct Scene {
    let register: ScratchRegister
    let hoa: Identifier<Officer>
    let line: Identifier<LogLine>
    let incident: Identifier<Incident>

    init() throws {
      register = try ScratchRegister(sealed: true)
      let log = Incident(
        id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
        learnedAt: register.clock.now)
      let first = LogLine(
        id: register.newID(), incident: log.id, writtenAt: register.clock.now, text: "giữ kín")
      try register.write(.incident(.log(log, first)))
      (incident, line) = (log.id, first.id)
      let officer = Officer(id: register.newID(), name: "Vi Thị Hoa", post: "Chuyên viên")
      hoa = officer.id
      _ = try register.store.add(
        officer, passphrase: try ScratchRegister.secret(hers), by: register.officer)
    }

    func unlock(_ officer: Identifier<Officer>, _ text: String) throws {
      register.store.lock()
      try register.store.unlock(author: officer, passphrase: try ScratchRegister.secret(text))
    }

    var texts: [LogRow.Text] {
      get throws { try register.store.reader.incident(incident)?.log.map(\.text) ?? [] }
    }
  }

  @Test func eachOpensTheSameWordsWithAPassphraseOfTheirOwn() throws {
    let scene = try Scene()
    for (officer, text) in [
      (scene.hoa, Self.hers), (scene.register.officer, ScratchRegister.passphrase),
    ] {
      try scene.unlock(officer, text)
      #expect(try scene.texts == [.open("giữ kín")])
    }
    #expect(throws: StoreError.wrongPassphrase) {
      try scene.unlock(scene.hoa, ScratchRegister.passphrase)
    }
    #expect(try scene.register.store.reader.officers().map(\.hasAccess) == [true, true])
    #expect(try scene.register.store.check().findings == [])
  }

  @Test func whatOneWroteKeepsTheNameWhenTheyHaveLeft() throws {
    let scene = try Scene()
    try scene.unlock(scene.hoa, Self.hers)
    let line = LogLine(
      id: scene.register.newID(), incident: scene.incident, writtenAt: scene.register.clock.now,
      text: "chị Hoa ghi")
    _ = try scene.register.store.apply(.incident(.write(line)), by: scene.hoa)
    try scene.unlock(scene.register.officer, ScratchRegister.passphrase)
    _ = try scene.register.store.endAccess(of: scene.hoa, by: scene.register.officer)
    let file = try #require(try scene.register.store.reader.incident(scene.incident))
    #expect(file.log.map(\.author).contains("Vi Thị Hoa"))
    let history = try scene.register.store.reader.history(of: scene.hoa.record)
    #expect(history.first?.author == "Lô Văn Tập")
    #expect(history.first?.field == Officer.Fields.accessEndedOn.label)
    let officers = try scene.register.store.reader.officers()
    #expect(officers.map(\.hasAccess) == [true, false])
    #expect(officers[1].officer.accessEndedOn == scene.register.clock.now.day)
  }

  @Test func whoHasLeftOpensNeitherTheRegisterNorItsBackups() throws {
    let scene = try Scene()
    let store = scene.register.store
    let backup = store.path(of: try store.backUp())
    let written = try store.endAccess(of: scene.hoa, by: scene.register.officer)
    #expect(written.remainder == nil)
    #expect(throws: StoreError.rule(.noAccess("Cán bộ"))) {
      try scene.unlock(scene.hoa, Self.hers)
    }
    let queue = try DatabaseQueue(path: backup, configuration: StoreConfiguration.reader())
    let keyring = try #require(try queue.read { try KeyringTable(db: $0).keyring() })
    #expect(keyring.passphrases.map(\.author) == [scene.register.officer.record])
    try queue.close()
    #expect(try RegisterFile(backup).examined().entries > 0)
    try scene.unlock(scene.register.officer, ScratchRegister.passphrase)
    _ = try store.giveAccess(
      to: scene.hoa, passphrase: try ScratchRegister.secret("mật khẩu mới của Hoa"),
      by: scene.register.officer)
    try scene.unlock(scene.hoa, "mật khẩu mới của Hoa")
    #expect(try store.reader.officers()[1].officer.accessEndedOn == nil)
  }

  @Test func copiesThatCannotBeReachedAreNamed() throws {
    let scene = try Scene()
    let store = scene.register.store
    let broken = store.path(of: try store.backUp())
    try Data("không phải sổ".utf8).write(to: URL(fileURLWithPath: broken))
    let aside = scene.register.folder.backups + "/hong-1.db"
    try Data("đã để riêng".utf8).write(to: URL(fileURLWithPath: aside))
    let written = try store.endAccess(of: scene.hoa, by: scene.register.officer)
    #expect(written.remainder == .accessRemains(paths: [broken, aside]))
  }

  @Test func thereIsAlwaysAnOfficerAndTheRecoveryKey() throws {
    let scene = try Scene()
    let store = scene.register.store
    #expect(throws: StoreError.rule(.ownAccess)) {
      try store.endAccess(of: scene.hoa, by: scene.hoa)
    }
    _ = try store.endAccess(of: scene.hoa, by: scene.register.officer)
    #expect(throws: StoreError.rule(.lastOfficer)) {
      try store.endAccess(of: scene.register.officer, by: scene.hoa)
    }
    #expect(throws: StoreError.rule(.noAccess("Cán bộ"))) {
      try store.endAccess(of: scene.hoa, by: scene.register.officer)
    }
    store.lock()
    try store.unlock(recoveryKey: try #require(scene.register.recoveryKey))
    #expect(try scene.texts == [.open("giữ kín")])
  }

  @Test func nothingChangesWhileLockedAndAnUndoPassesOverOfficers() throws {
    let scene = try Scene()
    let store = scene.register.store
    store.lock()
    let other = Officer(id: scene.register.newID(), name: "Lạ", post: "")
    let secret = try ScratchRegister.secret("mật khẩu lạ lẫm")
    #expect(throws: StoreError.rule(.sealedWhileLocked)) {
      try store.add(other, passphrase: secret, by: scene.register.officer)
    }
    #expect(throws: StoreError.rule(.sealedWhileLocked)) {
      try store.endAccess(of: scene.hoa, by: scene.register.officer)
    }
    try scene.unlock(scene.register.officer, ScratchRegister.passphrase)
    #expect(throws: StoreError.rule(.missing(Officer.Fields.name.label))) {
      try store.add(
        Officer(id: scene.register.newID(), name: "", post: ""), passphrase: secret,
        by: scene.register.officer)
    }
    #expect(try store.reader.officers().map(\.hasAccess) == [true, true])
    try scene.register.write(.undo)
    #expect(try store.reader.officers().map(\.hasAccess) == [true, true])
    #expect(try store.reader.incident(scene.incident) == nil)
  }
}
