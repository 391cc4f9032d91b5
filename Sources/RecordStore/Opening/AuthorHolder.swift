import Ledger
import Synchronization

/// The officer in whose name is written now, shared by the writing and the reading side.
final class AuthorHolder: Sendable {
  private let held = Mutex<RecordID?>(nil)

  var author: RecordID? { held.withLock { $0 } }

  func set(_ author: RecordID?) { held.withLock { $0 = author } }
}

extension LocalReading {
  /// What the keeper's side tells the reading side.
  init(sealed: SealedReading, author: AuthorHolder, environment: StoreEnvironment) {
    let buildYear = environment.buildYear
    self.init(
      author: { author.author }, now: environment.now,
      history: { try HistoryReading($1, sealed: sealed).lines(of: $0) },
      drafts: { try DraftTable(db: $0).all(keys: sealed.holder.keys) },
      clock: { try ClockWatch(db: $1, buildYear: buildYear).suspicion(at: $0) })
  }
}
