import Records

extension Program {
  private static var millisecondsPerMinute: Int { 60_000 }

  /// Milliseconds until the program must do something without a key.
  var timeout: Int {
    let ends = [draftTimer.end, lockAt].compactMap { $0 }.map { max(0, $0 - clock.uptime()) }
    return min(untilNextMinute, ends.min() ?? untilNextMinute)
  }

  private var untilNextMinute: Int {
    Self.millisecondsPerMinute - Int(clock.now().milliseconds) % Self.millisecondsPerMinute
  }

  /// Duties become late by the clock alone: once a minute what is shown is read anew.
  mutating func followClock() {
    let minute = Int(clock.now().milliseconds) / Self.millisecondsPerMinute
    guard minute != shownMinute else { return }
    shownMinute = minute
    guard header != .beforeSetUp else { return }
    let wasSuspect = header.clockSuspicion != nil
    refreshHeader()
    stacks.markAllStale { $0.followsClock }
    if wasSuspect { numberWaiting() }
  }

  /// The officer's word on the clock; incidents that waited for it get their numbers.
  mutating func confirmClock() -> JobResult {
    do throws(StoreError) {
      try services.confirmClock()
    } catch {
      overlay = .error(ErrorPage(error))
      return .failed(error)
    }
    refreshHeader()
    stacks.markAllStale()
    say(Phrase("Đã xác nhận giờ máy đúng.", "The clock is confirmed."))
    numberWaiting()
    return .clockConfirmed
  }

  /// Gives numbers to the incidents that were logged while the clock could not be trusted.
  mutating func numberWaiting() {
    guard header.areNumbersWaiting, header.mayNumber, header.clockSuspicion == nil else { return }
    submit(.register(.numberWaiting), then: .stay)
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
