import Records
import Screens
import Synchronization

/// A clock that stands still until a test moves it; store and program read the same one.
public final class TestClock: Sendable {
  /// Saturday 21 November 2026, 09:30.
  public static let start = Moment(.sample(2026, 11, 21), .sample(9, 30))

  private let state = Mutex(Reading(now: start, uptime: 0))

  private struct Reading {
    var now: Moment
    var uptime: Int
  }

  public init() {}

  public var now: Moment { state.withLock { $0.now } }

  /// Moves both clocks.
  public func pass(milliseconds: Int) {
    state.withLock { reading in
      reading.now = Moment(milliseconds: reading.now.milliseconds + Int64(milliseconds))
      reading.uptime += milliseconds
    }
  }

  public func pass(minutes: Int) { pass(milliseconds: minutes * 60_000) }

  /// The clocks as a program takes them.
  public var forProgram: ProgramClock {
    ProgramClock(now: { self.now }, uptime: { self.state.withLock { $0.uptime } })
  }
}
