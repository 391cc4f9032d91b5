import Glibc
import Records

/// The clocks of the program, passed in so that tests can set them.
public struct ProgramClock {
  /// What the clock on the wall shows.
  public var now: () -> Moment
  /// Milliseconds that only ever go forward: pauses are measured by it, whatever the wall says.
  public var uptime: () -> Int

  public init(now: @escaping () -> Moment, uptime: @escaping () -> Int) {
    self.now = now
    self.uptime = uptime
  }

  /// The clocks of the machine.
  public static var system: ProgramClock {
    ProgramClock(
      now: { Moment(milliseconds: Int64(milliseconds(CLOCK_REALTIME))) },
      uptime: { milliseconds(CLOCK_MONOTONIC) })
  }

  private static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
