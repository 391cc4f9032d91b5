import Glibc
import RecordStore
import Records

/// The clock of this process.
enum ProcessClock {
  /// The present moment; `SOXA_NOW` (ISO 8601) takes its place, so that a session can be repeated.
  static func now() -> Moment {
    if let fixed = getenv("SOXA_NOW"), let moment = Moment(iso: String(cString: fixed)) {
      return moment
    }
    return StoreEnvironment.systemTime()
  }
}
