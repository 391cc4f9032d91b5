/// Reads a date in the ways officers type it.
///
/// `21/11`, `5-9-26`, `05092025`, `2026-11-21`, `ngày 21 tháng 11 năm 2026`, `hôm nay`, `+5`,
/// `thứ hai`, `t2`, `cn`, `today`, `monday`; with or without tone marks, in any case.
public enum TypedDate {
  /// The years that may be typed.
  public static let years = 1900...2199
  /// The longest step from today, in days.
  public static let longestStep = 36_500
  /// A year of two digits lies at most this many years ahead; beyond it, in the century before.
  public static let longestLookAhead = 20

  /// Which year a date typed without one belongs to.
  public enum Leaning: Sendable, Hashable {
    /// The year of today.
    case thisYear
    /// The nearest such day not after today: for what has happened.
    case past
    /// The nearest such day not before today: for what is due.
    case future
  }
}

extension Day {
  /// Reads what an officer typed. A weekday means the next such day after today.
  public init(
    typed text: String, today: Day, leaning: TypedDate.Leaning = .thisYear
  ) throws(TypedTimeError) {
    let words = TypedWords(text)
    guard !words.isEmpty else { throw .empty }
    if let word = DateWord(words.joined) {
      self = word.day(from: today)
    } else if let step = try words.step(typed: text) {
      self = today.adding(days: step)
    } else {
      let parts = try DateNumbers(words.joined, typed: text, today: today)
      self = try parts.day(today: today, leaning: leaning)
    }
  }
}

extension TypedWords {
  /// The number of days of `+5` or `-3`; nil when it is not written so.
  fileprivate func step(typed text: String) throws(TypedTimeError) -> Int? {
    let bytes = Array(joined.utf8)
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = bytes.dropFirst().drop { $0 == UInt8(ascii: " ") }
    guard !digits.isEmpty, digits.allSatisfy(Digits.isDigit) else { throw .notADate(text: text) }
    guard let days = Digits.value(digits), days <= TypedDate.longestStep else {
      throw .stepTooLong(text: text)
    }
    return sign == UInt8(ascii: "-") ? -days : days
  }
}
