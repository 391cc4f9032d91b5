/// Why a typed date or time was not taken. Cases carry what was typed.
public enum TypedTimeError: Error, Sendable, Hashable {
  /// Nothing was typed.
  case empty
  /// No known way of writing a date.
  case notADate(text: String)
  /// No known way of writing a time of day.
  case notATime(text: String)
  /// A date alone, where a time of day is needed too.
  case timeMissing(text: String)
  /// Well written, but the calendar has no such day.
  case noSuchDay(day: Int, month: Int, year: Int)
  /// Well written, but clocks show no such time.
  case noSuchTime(hour: Int, minute: Int)
  /// A year outside ``TypedDate/years``: most likely a slip.
  case yearTooFar(year: Int)
  /// A step from today of more than ``TypedDate/longestStep`` days: most likely a slip.
  case stepTooLong(text: String)
}
