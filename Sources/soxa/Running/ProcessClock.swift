import Glibc
import Records

/// The clock of this process.
enum ProcessClock {
  /// The present moment; `SOXA_NOW` (ISO 8601) takes its place, so that a session can be repeated.
  static func now() -> Moment {
    if let fixed = getenv("SOXA_NOW"), let moment = Moment(iso: String(cString: fixed)) {
      return moment
    }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
