import CTerminalGuard
import Glibc
import Terminal

/// Rings a waker from a thread of its own.
enum OtherThread {
  static func ring(_ waker: Waker) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(WakerBox(waker))
    pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<WakerBox>.fromOpaque(argument).takeRetainedValue().waker() }
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  /// Stops the process from a thread of its own, while this one waits; says on standard output when
  /// that thread goes on.
  static func stop() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        guard_stop()
        write(STDOUT_FILENO, "went on\n", 8)
        return nil
      }, nil)
    pthread_join(thread, nil)
  }
}

private final class WakerBox: Sendable {
  let waker: Waker

  init(_ waker: Waker) { self.waker = waker }
}
