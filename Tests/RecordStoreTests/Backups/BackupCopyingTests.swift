import Foundation
import Records
import Testing

@testable import RecordStore

@Suite struct BackupCopyingTests {
  private let register: ScratchRegister
  private let backup: Backup
  private let folder: String

  init() throws {
    register = try ScratchRegister()
    backup = try register.store.backUp()
    folder = ScratchRegister.newFolder()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func theCopyHasTheSameBytesAndItsOwnRights() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let old = umask(0)
    defer { umask(old) }
    let source = FileManager.default.contents(atPath: register.store.path(of: backup))
    for (asked, made) in [
      (folder, "\(folder)/\(backup.fileName)"), ("\(folder)/sổ.db", "\(folder)/sổ.db"),
    ] {
      #expect(try register.store.copy(backup, to: asked) == made)
      #expect(FileManager.default.contents(atPath: made) == source)
      let mode = try FileManager.default.attributesOfItem(atPath: made)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
    #expect(FileReader.names(in: folder) == [backup.fileName, "sổ.db"].sorted())
  }

  @Test func whatStandsThereIsLeftAlone() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try register.store.copy(backup, to: folder)
    #expect(throws: StoreError.copyExists(path: path)) {
      try register.store.copy(backup, to: folder)
    }
    #expect(throws: StoreError.noFolder(path: folder + "/x/")) {
      try register.store.copy(backup, to: folder + "/x/sổ.db")
    }
    #expect(FileReader.names(in: folder) == [backup.fileName])
  }

  @Test func aCopyThatIsNotWholeIsNotKept() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = register.store.path(of: backup)
    let bytes = try #require(FileManager.default.contents(atPath: source))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: source))
    #expect(throws: StoreError.self) { try register.store.copy(backup, to: folder) }
    #expect(FileReader.names(in: folder).isEmpty)
  }
}
