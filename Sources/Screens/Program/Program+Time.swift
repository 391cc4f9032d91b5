import Records

extension Program {
  private static var millisecondsPerMinute: Int { 60_000 }

  /// Milliseconds until the program must do something without a key; nil for never.
  var timeout: Int? {
    let ends = [draftTimer.end, lockAt].compactMap { $0 }
    return ends.min().map { max(0, $0 - clock.uptime()) }
  }

  /// When an unlocked register locks itself.
  private var lockAt: Int? {
    guard header.hasKeys, !header.isLocked, let minutes = idleMinutes else { return nil }
    return lastKeyAt + minutes * Self.millisecondsPerMinute
  }

  mutating func timePassed() {
    let uptime = clock.uptime()
    if let end = draftTimer.end, end <= uptime { keepDraftNow() }
    if let lockAt, lockAt <= uptime { lock() }
  }
}
