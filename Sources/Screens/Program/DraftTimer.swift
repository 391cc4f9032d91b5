/// When a draft must be kept: after a pause of one second, and at most two seconds behind.
struct DraftTimer {
  /// Milliseconds.
  static let pause = 1000
  static let longestDelay = 2000

  private var firstTouch: Int?
  private var lastTouch = 0

  var isRunning: Bool { firstTouch != nil }

  mutating func touch(at uptime: Int) {
    firstTouch = firstTouch ?? uptime
    lastTouch = uptime
  }

  mutating func stop() { firstTouch = nil }

  /// When it runs out, in milliseconds of uptime; nil when nothing is to be kept.
  var end: Int? {
    firstTouch.map { min($0 + DraftTimer.longestDelay, lastTouch + DraftTimer.pause) }
  }
}
