import GRDB
import Glibc
import Records
import Synchronization

/// Reading of whole files beside the pages, for a check or a backup: it can be ended at any moment,
/// so that quitting does not wait for it.
final class LongWork: Sendable {
  private struct State {
    var isStopped = false
    var running: [DatabaseQueue] = []
  }

  private let state = Mutex(State())

  /// Microseconds between two tries to end what runs.
  private static let pause: UInt32 = 1000

  /// - Parameter queue: the connection with which `body` works, and nobody else.
  /// - Throws: `.busy` where everything was ended; an interruption becomes the same.
  func run<Result>(on queue: DatabaseQueue, _ body: () throws -> Result) throws -> Result {
    try state.withLock { state in
      if state.isStopped { throw StoreError.busy }
      state.running.append(queue)
    }
    defer { state.withLock { $0.running.removeAll { $0 === queue } } }
    return try body()
  }

  /// Ends what runs, and waits until it has ended; nothing begins from now on.
  func stop() {
    while true {
      let isOver = state.withLock { state in
        state.isStopped = true
        // Under the lock: whoever has ended waits for it, and closes the connection only then.
        for queue in state.running { queue.interrupt() }
        return state.running.isEmpty
      }
      if isOver { return }
      // Again and again: between two statements there is nothing to interrupt.
      usleep(Self.pause)
    }
  }
}
