import Foundation
import Records
import Testing

@testable import RecordStore

@Suite struct FileWriterTests {
  private func folder() throws -> String {
    let path = ScratchRegister.newFolder()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  @Test func aFileIsReplacedWholeAndOnlyItsOwnerReadsIt() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let old = umask(0)
    defer { umask(old) }
    try FileWriter.write([1, 2, 3], to: "tệp", in: folder)
    try FileWriter.write([4], to: "tệp", in: folder)
    #expect(try FileReader.bytes(at: folder + "/tệp", limit: 10) == [4])
    #expect(FileReader.names(in: folder) == ["tệp"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/tệp")[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let target = folder + "/target"
    try FileWriter.write([7], to: "target", in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/tệp.part", withDestinationPath: target)
    try FileWriter.write([8], to: "tệp", in: folder)
    #expect(try FileReader.bytes(at: target, limit: 10) == [7])
    #expect(try FileReader.bytes(at: folder + "/tệp", limit: 10) == [8])
  }

  @Test func aNewFileTakesNoNameThatIsTaken() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileWriter.write([1], to: "mới", in: folder)
    #expect(try FileWriter.publishNew("mới", as: "tên", in: folder))
    try FileWriter.write([2], to: "mới", in: folder)
    #expect(try !FileWriter.publishNew("mới", as: "tên", in: folder))
    #expect(try FileReader.bytes(at: folder + "/tên", limit: 10) == [1])
    #expect(throws: StoreError.absent(path: folder + "/tên khác")) {
      try FileWriter.publishNew("không có", as: "tên khác", in: folder)
    }
  }

  @Test func aFileDroppedFromMemoryIsReadAsItStands() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileWriter.write(bytes, to: "tệp", in: folder)
    try FileWriter.dropFromMemory(folder + "/tệp")
    #expect(try FileReader.bytes(at: folder + "/tệp", limit: 100_000) == bytes)
    #expect(throws: StoreError.tooLarge(path: folder + "/tệp", limit: 99_999)) {
      try FileReader.bytes(at: folder + "/tệp", limit: 99_999)
    }
    #expect(try FileReader.bytes(at: folder + "/không có", limit: 1) == nil)
  }

  @Test func errorsOfTheSystemAreNamed() throws {
    #expect(throws: StoreError.absent(path: "/không/có")) {
      try FileWriter.write([1], to: "tệp", in: "/không/có")
    }
    #expect(StoreError(errno: ENOSPC, path: "x") == .diskFull)
    #expect(StoreError(errno: EROFS, path: "x") == .readOnly(path: "x"))
    #expect(StoreError(errno: EIO, path: "x") == .inputOutput(code: Int(EIO)))
    #expect(
      StoreError(errno: EACCES, path: "x") == .cannotOpen(path: "x", code: Int(EACCES)))
  }
}
