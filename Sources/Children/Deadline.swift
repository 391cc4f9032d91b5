import Glibc

/// The moment up to which something may take, by a clock that nobody sets.
struct Deadline {
  /// Seconds since the machine started.
  private let end: Int

  init(seconds: Int) { end = Self.now() + seconds }

  var isOver: Bool { Self.now() >= end }

  private static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }
}
