extension Moment {
  /// Reads what an officer typed: `10:40`, `10h40`, `10h`, `10 giờ 40`, with a date before or
  /// after in any form that ``Day/init(typed:today:leaning:)`` reads; `bây giờ` and `now`.
  ///
  /// A time without a date is today's. A date without a time is refused: the caller asks for it.
  public init(
    typed text: String, now: Moment, leaning: TypedDate.Leaning = .thisYear
  ) throws(TypedTimeError) {
    var typed = TypedWords(text)
    guard !typed.isEmpty else { throw .empty }
    if ["bay gio", "luc nay", "now"].contains(typed.joined) {
      self = now
      return
    }
    guard let clock = try typed.takeTime(typed: text) else {
      let day = try Day(typed: text, today: now.day, leaning: leaning)
      throw .timeMissing(text: day.formatted)
    }
    guard !typed.isEmpty else {
      self.init(now.day, clock)
      return
    }
    let day = try Day(typed: typed.joined, today: now.day, leaning: leaning)
    self.init(day, clock)
  }
}

extension ClockTime {
  /// Reads `10:40`, `10h40`, `10h` or `10 giờ 40`.
  public init(typed text: String) throws(TypedTimeError) {
    var typed = TypedWords(text)
    guard !typed.isEmpty else { throw .empty }
    guard let clock = try typed.takeTime(typed: text), typed.isEmpty else {
      throw .notATime(text: text)
    }
    self = clock
  }
}

extension TypedWords {
  /// Removes the words of the time of day and returns it; nil when there is none.
  fileprivate mutating func takeTime(typed: String) throws(TypedTimeError) -> ClockTime? {
    if let hourWord = words.firstIndex(of: "gio") {
      return try takeSpelledTime(at: hourWord, typed: typed)
    }
    for (index, word) in words.enumerated() {
      let pieces = word.utf8.split(omittingEmptySubsequences: false) {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "h")
      }
      guard
        pieces.count == 2, let hour = Digits.value(pieces[0]),
        pieces[1].isEmpty ? word.hasSuffix("h") : pieces[1].count == 2
      else { continue }
      words.remove(at: index)
      return try Self.clock(hour, Digits.value(pieces[1]) ?? (pieces[1].isEmpty ? 0 : nil), typed)
    }
    return nil
  }

  /// `10 giờ` or `10 giờ 40`, with an optional `phút`.
  private mutating func takeSpelledTime(
    at hourWord: Int, typed: String
  ) throws(TypedTimeError) -> ClockTime {
    guard hourWord > 0, let hour = Digits.value(words[hourWord - 1].utf8) else {
      throw .notATime(text: typed)
    }
    var end = hourWord + 1
    var minute = 0
    if end < words.count, words[end].utf8.count <= 2, let value = Digits.value(words[end].utf8) {
      minute = value
      end += 1
      if end < words.count, words[end] == "phut" { end += 1 }
    }
    words.removeSubrange((hourWord - 1)..<end)
    return try Self.clock(hour, minute, typed)
  }

  private static func clock(
    _ hour: Int, _ minute: Int?, _ typed: String
  ) throws(TypedTimeError) -> ClockTime {
    guard let minute else { throw .notATime(text: typed) }
    guard let clock = ClockTime(hour: hour, minute: minute) else {
      throw .noSuchTime(hour: hour, minute: minute)
    }
    return clock
  }
}
