import Foundation
import GRDB
import Records
import Testing

@testable import RecordStore

@Suite struct CreatingTests {
  @Test func aNewRegisterAnswersAndIsSound() throws {
    let register = try ScratchRegister()
    let header = try register.store.reader.header(at: register.clock.now)
    #expect(header.commune.code == "16813")
    #expect(header.mayNumber)
    #expect(header.isPractice)
    let report = try register.store.check()
    #expect(report.findings.isEmpty)
    #expect(report.entries >= 3)
  }

  /// Two set-ups at once: the first one is done when the second has looked and waits for the lock.
  @Test func theSecondOfTwoSetUpsLeavesTheRegisterOfTheFirst() throws {
    let folder = RegisterFolder(ScratchRegister.newFolder())
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let clock = ScratchClock()
    @Sendable func create(named name: String, _ environment: StoreEnvironment) throws {
      let setUp = RegisterSetUp(
        communeCode: "16813", officerName: name, officerPost: "Chuyên viên", isPractice: true)
      _ = try RegisterStore.create(
        in: folder, setUp: setUp, catalogue: SmallShipped.catalogue, passphrase: nil,
        environment: environment)
    }
    let first = ScratchRegister.environment(clock, seed: 1)
    var second = ScratchRegister.environment(clock, seed: 2)
    // The first thing asked of the environment is the time, for the text of the lock.
    second.now = {
      if FileFacts(folder.database) == nil { try? create(named: "Người trước", first) }
      return clock.now
    }
    #expect(throws: StoreError.alreadyThere(path: folder.database)) {
      try create(named: "Người sau", second)
    }
    let store = try RegisterStore(in: folder, environment: first)
    #expect(try store.reader.header(at: clock.now).officer?.name == "Người trước")
  }

  @Test func aRegisterIsReadAgainAfterClosing() throws {
    let register = try ScratchRegister()
    let school = Institution(
      id: register.newID(), name: "Trường Tiểu học Mường Xén", level: .primary,
      communeCode: "16813")
    try register.write(.institution(.add(school)))
    register.close()
    try register.open()
    #expect(try register.store.reader.institution(school.id)?.institution == school)
    #expect(try register.store.check().isSound)
  }
}
