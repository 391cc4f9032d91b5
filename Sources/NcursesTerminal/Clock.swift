import Glibc

/// The system's clock that never jumps; it measures how long to wait and says nothing of the day.
enum Clock {
  /// Milliseconds since some moment before the program started.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }
}
