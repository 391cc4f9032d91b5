import GRDB
import Records
import Sealing

/// Wrong passphrases since the last right one, and when the last of them was.
///
/// Kept in the register too: starting the program anew does not shorten the wait.
struct PassphraseTries: Equatable {
  private(set) var failures = 0
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

extension PassphraseTries {
  /// What was kept; none where nothing was, or what stands there cannot be read.
  init(in db: Database) throws {
    let numbers = try Settings(db: db).text(.passphraseTries)?.split(separator: " ") ?? []
    guard numbers.count == 2, let failures = Int(numbers[0]), failures > 0,
      let milliseconds = Int64(numbers[1])
    else { return }
    self.failures = failures
    lastFailure = Moment(milliseconds: milliseconds)
  }

  func keep(in db: Database) throws {
    let text = lastFailure.map { "\(failures) \($0.milliseconds)" } ?? ""
    try Settings(db: db).set(.passphraseTries, Array(text.utf8))
  }
}
