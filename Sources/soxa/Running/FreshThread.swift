import CTerminalGuard
import Glibc

/// Runs work on a thread that the process began with its own number.
///
/// The first thread of a process that was split may still hold the number that it had in the parent:
/// Swift's mutexes keep it in the thread's own memory. A mutex that two threads want at once would then
/// never be given back, and the program would turn in a circle.
enum FreshThread {
  private final class Work {
    let body: () throws -> Void
    var error: (any Error)?

    init(_ body: @escaping () throws -> Void) { self.body = body }
  }

  /// Returns when the work is done, with its error.
  static func run(_ body: @escaping () throws -> Void) throws {
    let work = Work(body)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(work).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        guard_use_handler_stack()
        let work = Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
        do { try work.body() } catch { work.error = error }
        return nil
      }, context)
    guard code == 0 else {
      Unmanaged<Work>.fromOpaque(context).release()
      return try body()
    }
    pthread_join(thread, nil)
    if let error = work.error { throw error }
  }
}
