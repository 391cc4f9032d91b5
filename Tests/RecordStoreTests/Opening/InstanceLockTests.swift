import Foundation
import Testing

@testable import RecordStore

@Suite struct InstanceLockTests {
  /// A process that was begun while the register was open holds its files until it runs a program.
  @Test func aLockThatIsLetGoAMomentLaterIsTaken() throws {
    let folder = RegisterFolder(ScratchRegister.newFolder())
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try folder.create()
    let first = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    #expect(flock(first, LOCK_EX | LOCK_NB) == 0)
    Thread.detachNewThread {
      usleep(30_000)
      close(first)
    }
    _ = try InstanceLock(folder, since: ScratchClock.start)
  }
}
