import Foundation
import GRDB
import Ledger
import Sealing
import Testing

@testable import RecordStore

/// The power goes while the keys are changed: every state that a disk can be left in is opened.
@Suite struct PassphraseCrashTests {
  /// What a disk writes in one piece.
  private static let sector = 512

  /// A register's file and its log as bytes.
  private struct Disk {
    var database: Data
    var log: Data

    init(_ register: ScratchRegister) throws {
      database = try Self.bytes(register.folder.databaseFiles[0])
      log = try Self.bytes(register.folder.databaseFiles[1])
    }

    private static func bytes(_ path: String) throws -> Data {
      try #require(FileManager.default.contents(atPath: path))
    }

    /// The keys that stand in it, as the program finds them after the power came back.
    func keyring() throws -> Keyring? {
      let folder = ScratchRegister.newFolder()
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let path = folder + "/soxa.db"
      try database.write(to: URL(fileURLWithPath: path))
      try log.write(to: URL(fileURLWithPath: path + "-wal"))
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.writer())
      return try queue.read { try KeyringTable(db: $0).keyring() }
    }
  }

  /// The disk before and after a change of the keys that only the log was written for.
  private struct Change {
    let before: Disk
    let after: Disk
    let old: Keyring
    let new: Keyring

    init(_ register: ScratchRegister, _ change: () throws -> Void) throws {
      let found = { try register.read { try #require(try KeyringTable(db: $0).keyring()) } }
      (before, old) = (try Disk(register), try found())
      try change()
      (after, new) = (try Disk(register), try found())
      #expect(before.database == after.database && old != new)
      #expect(after.log.count > before.log.count)
    }

    /// Every length that the log can have been cut to, torn or followed by rubbish.
    func cutLogs() -> [Data] {
      let ends = stride(from: before.log.count, to: after.log.count, by: sector)
      return ends.flatMap { end -> [Data] in
        let rest = after.log.count - end
        return [
          after.log.prefix(end), after.log.prefix(end) + Data(repeating: 0, count: rest),
          after.log.prefix(end) + Data(repeating: 0xA5, count: rest),
        ]
      } + [after.log]
    }
  }

  private func expectOldOrNew(_ change: Change) throws {
    var found: Set<Bool> = []
    for log in change.cutLogs() {
      var disk = change.after
      disk.log = log
      let keyring = try disk.keyring()
      #expect(keyring == change.old || keyring == change.new)
      found.insert(keyring == change.new)
    }
    #expect(found == [false, true], "an early cut leaves the old keys, the whole log the new")
  }

  private func secret(_ text: String) throws -> Passphrase { try ScratchRegister.secret(text) }

  @Test("reliability check 68: cut anywhere, a change leaves the old passphrase or the new")
  func changingIsWholeOrNotAtAll() throws {
    let register = try ScratchRegister(sealed: true)
    let change = try Change(register) {
      try register.store.changePassphrase(
        of: register.officer, from: try secret(ScratchRegister.passphrase),
        to: try secret("mật khẩu mới"))
    }
    try expectOldOrNew(change)
    let author = register.officer.record
    _ = try change.old.unlock(author: author, passphrase: secret(ScratchRegister.passphrase))
    _ = try change.new.unlock(author: author, passphrase: secret("mật khẩu mới"))
    let recovery = try #require(register.recoveryKey)
    for keyring in [change.old, change.new] { _ = try keyring.unlock(recoveryKey: recovery) }
  }

  @Test("reliability check 68: cut anywhere, a new recovery key holds or the old one")
  func replacingTheRecoveryKeyIsWholeOrNotAtAll() throws {
    let register = try ScratchRegister(sealed: true)
    let prepared = try register.store.prepareRecoveryKey()
    let change = try Change(register) { try register.store.take(prepared) }
    try expectOldOrNew(change)
    _ = try change.new.unlock(recoveryKey: prepared.recoveryKey)
  }

  /// The log goes over into the file page by page, and is let go when the file is on the disk.
  @Test("reliability check 68: cut while the log goes over into the file, the new one works")
  func takingOverTheLogLosesNothing() throws {
    let register = try ScratchRegister(sealed: true)
    let change = try Change(register) {
      try register.store.changePassphrase(
        of: register.officer, from: try secret(ScratchRegister.passphrase),
        to: try secret("mật khẩu mới"))
    }
    register.close()
    try register.tamper { _ = try $0.truncateLog() }
    let file = try #require(FileManager.default.contents(atPath: register.folder.database))
    let common = min(file.count, change.after.database.count)
    let ends = stride(from: 0, through: common, by: Self.sector).filter { end in
      end == common || !Self.isSame(file, change.after.database, at: end)
    }
    #expect(ends.count > 1)
    for end in ends {
      var disk = change.after
      disk.database = file.prefix(end) + change.after.database.dropFirst(end)
      #expect(try disk.keyring() == change.new)
    }
  }

  private static func isSame(_ left: Data, _ right: Data, at start: Int) -> Bool {
    let end = min(start + sector, left.count, right.count)
    return left[start..<end] == right[start..<end]
  }
}
