import Foundation
import GRDB
import Records
import Testing

@testable import RecordStore

@Suite struct LongWorkTests {
  private static let endless = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
    """

  @Test func whatRunsIsEndedAndNothingBeginsAfterwards() throws {
    let work = LongWork()
    let queue = try DatabaseQueue()
    Thread.detachNewThread {
      usleep(50_000)
      work.stop()
    }
    #expect(throws: StoreError.busy) {
      try StoreError.bordering("p") {
        try work.run(on: queue) { try queue.read { try Int.fetchOne($0, sql: Self.endless) } }
      }
    }
    work.stop()
    #expect(throws: StoreError.busy) { try work.run(on: queue) {} }
  }

  @Test func aBackupAfterTheEndIsNotBegunAndLeavesNothing() throws {
    let register = try ScratchRegister()
    register.store.finish()
    #expect(throws: StoreError.busy) { try register.store.backUp() }
    #expect(FileReader.names(in: register.folder.backups) == [])
    #expect(throws: StoreError.busy) { try register.store.checkAtStart() }
  }
}
