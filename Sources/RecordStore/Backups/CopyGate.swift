import Records
import Synchronization

/// Passed by one at a time: an erasure, from the destroying of the key to the cleaning of the last
/// backup, and the moment in which a backup gets its name. So no backup with a destroyed key slips
/// in behind the cleaning.
final class CopyGate: Sendable {
  private let gate = Mutex(())

  func pass<Result: Sendable, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try gate.withLock { _ throws(Failure) in try body() }
  }
}
