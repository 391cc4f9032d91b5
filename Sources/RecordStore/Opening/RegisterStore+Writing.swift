import GRDB
import Ledger
import Records

extension RegisterStore {
  /// Runs `body` with the one connection that writes, one caller after the other.
  func withWriter<Result: Sendable>(
    _ body: (DatabaseQueue, inout WriterState) throws -> Result
  ) throws(StoreError) -> Result {
    try StoreError.bordering(folder.database) {
      try writer.withLock { state in
        do {
          return try body(try openedQueue(&state), &state)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
          // The connection is not trusted after such an error: the next write opens another.
          state.queue = nil
          throw error
        }
      }
    }
  }

  /// Runs `body` as one transaction that is durable when this returns.
  func inTransaction<Result: Sendable>(
    _ body: (Database, inout WriterState) throws -> Result
  ) throws(StoreError) -> Result {
    try withWriter { queue, state in
      try queue.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(db, &state)
          return .commit
        }
        guard let result else { throw StoreError.damaged(detail: "transaction") }
        watchLog(&state)
        return result
      }
    }
  }

  /// What a transaction of writing works with.
  func context(_ db: Database, _ state: inout WriterState) throws -> WritingContext {
    let facts = try state.facts ?? CatalogueReading.dutyFacts(db)
    state.facts = facts
    return WritingContext(
      db: db, environment: environment, facts: facts,
      keyring: try KeyringTable(db: db).keyring(), keys: holder.keys, path: folder.database)
  }
}

extension RegisterStore {
  private func openedQueue(_ state: inout WriterState) throws -> DatabaseQueue {
    if let queue = state.queue {
      try checkFiles(state)
      return queue
    }
    try OpeningChecks(folder: folder).checkFile()
    let queue = try DatabaseQueue(
      path: folder.database, configuration: StoreConfiguration.writer())
    guard let file = FileFacts(folder.database) else {
      throw StoreError.lost(path: folder.database)
    }
    try queue.write { db in
      try OwnOrigin(db: db, environment: environment).renewIfMoved(file, path: folder.database)
    }
    state.watched = [folder.database: file]
    watchLog(&state)
    state.queue = queue
    return queue
  }

  /// Notices a file that was renamed, deleted or replaced while it is open: nothing more is
  /// written into it then.
  private func checkFiles(_ state: WriterState) throws {
    for (path, file) in state.watched {
      guard let now = FileFacts(path), now.isSameFile(as: file) else {
        throw StoreError.lost(path: path)
      }
    }
  }

  private func watchLog(_ state: inout WriterState) {
    let log = folder.databaseFiles[1]
    if state.watched[log] == nil { state.watched[log] = FileFacts(log) }
  }
}
