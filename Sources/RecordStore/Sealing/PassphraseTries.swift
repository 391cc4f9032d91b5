import Records
import Sealing

/// Wrong passphrases since the last right one, and when the last of them was.
struct PassphraseTries {
  private var failures = 0
  private var lastFailure: Moment?

  /// - Throws: `.waitBeforeTrying` while the wait after too many wrong ones runs.
  func check(at now: Moment) throws(StoreError) {
    guard let lastFailure else { return }
    let wait = Int64(UnlockDelay.seconds(afterFailures: failures)) * 1000
    let passed = now.milliseconds - lastFailure.milliseconds
    // A clock that was set back must not lock the officer out: a wait is never longer than itself.
    let left = passed < 0 ? 0 : wait - passed
    if left > 0 { throw .waitBeforeTrying(seconds: Int((left + 999) / 1000)) }
  }

  mutating func note(isRight: Bool, at now: Moment) {
    failures = isRight ? 0 : failures + 1
    lastFailure = isRight ? nil : now
  }
}
