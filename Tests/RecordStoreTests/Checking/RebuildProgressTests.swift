import Foundation
import Records
import Synchronization
import Testing

@testable import RecordStore

/// What whoever waits for a rebuild is told.
@Suite struct RebuildProgressTests {
  @Test func everyPartComesToItsEndInOrder() throws {
    let register = try ScratchRegister()
    for number in 1...3 { try register.write(.undoable(register, "Trường \(number)")) }
    register.close()
    let told = Mutex<[RebuildProgress]>([])
    var environment = register.environment
    environment.progress = { progress in told.withLock { $0.append(progress) } }
    try register.open(environment)
    try register.store.rebuild()
    let words = told.withLock { $0 }
    let parts = words.map(\.part)
    #expect(parts == parts.sorted { Self.place($0) < Self.place($1) })
    #expect(words.filter { $0.part == .records }.last.map { $0.done == $0.total } == true)
    #expect(words.last?.isOver == true)
    #expect(words.filter(\.isOver).count == 1)
  }

  private static func place(_ part: RebuildProgress.Part) -> Int {
    RebuildProgress.Part.allCases.firstIndex(of: part) ?? -1
  }

  @Test func aFolderOfBackupsThatWasTidiedAwayIsMadeAgain() throws {
    let register = try ScratchRegister()
    try FileManager.default.removeItem(atPath: register.folder.backups)
    try register.store.backUp()
    #expect(register.store.listBackups().count == 1)
    let attributes = try FileManager.default.attributesOfItem(atPath: register.folder.backups)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }
}
