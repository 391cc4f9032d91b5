/// Day, month and perhaps year as they were typed, not yet a day of the calendar.
struct DateNumbers: Sendable, Hashable {
  let day: Int
  let month: Int
  let year: Int?

  /// Reads folded text; `typed` is the original, for the error.
  init(_ folded: String, typed: String, today: Day) throws(TypedTimeError) {
    var pieces: [[UInt8]] = [[]]
    for byte in Self.separated(folded).utf8 {
      if Digits.isDigit(byte) {
        pieces[pieces.count - 1].append(byte)
      } else if byte == UInt8(ascii: "/") {
        pieces.append([])
      } else {
        throw .notADate(text: typed)
      }
    }
    if pieces.count == 1 { pieces = Self.cut(pieces[0]) }
    guard
      (2...3).contains(pieces.count), pieces.allSatisfy({ (1...4).contains($0.count) })
    else { throw .notADate(text: typed) }
    if pieces.count == 3, pieces[0].count == 4 { pieces.reverse() }
    guard
      pieces[0].count <= 2, pieces[1].count <= 2,
      let day = Digits.value(pieces[0]), let month = Digits.value(pieces[1])
    else { throw .notADate(text: typed) }
    self.day = day
    self.month = month
    year = try pieces.count < 3 ? nil : Self.year(pieces[2], typed: typed, today: today)
  }

  /// The written forms `ngày 5 tháng 9 năm 2026`, `5-9`, `5.9`, `5 9` with `/` between numbers.
  private static func separated(_ folded: String) -> String {
    var result = ""
    for word in folded.split(separator: " ") where word != "ngay" {
      let isJoint = word == "thang" || word == "nam"
      let text = isJoint ? "/" : String(word.map { $0 == "-" || $0 == "." ? "/" : $0 })
      if !result.isEmpty, !result.hasSuffix("/"), !text.hasPrefix("/") { result += "/" }
      result += text
    }
    return result
  }

  /// `05092025` or `050926` without separators.
  private static func cut(_ digits: [UInt8]) -> [[UInt8]] {
    guard digits.count == 8 || digits.count == 6 else { return [digits] }
    return [Array(digits[0..<2]), Array(digits[2..<4]), Array(digits[4...])]
  }

  private static func year(
    _ digits: [UInt8], typed: String, today: Day
  ) throws(TypedTimeError) -> Int {
    guard digits.count == 2 || digits.count == 4, let value = Digits.value(digits) else {
      throw .notADate(text: typed)
    }
    guard digits.count == 2 else {
      guard TypedDate.years.contains(value) else { throw .yearTooFar(year: value) }
      return value
    }
    let thisCentury = today.year / 100 * 100 + value
    return thisCentury > today.year + TypedDate.longestLookAhead ? thisCentury - 100 : thisCentury
  }

  /// The day itself. Without a year it is looked for on the side that `leaning` names.
  func day(today: Day, leaning: TypedDate.Leaning) throws(TypedTimeError) -> Day {
    for year in candidates(today: today, leaning: leaning) {
      guard let found = Day(year: year, month: month, day: day) else { continue }
      switch leaning {
      case _ where self.year != nil: return found
      case .past where found > today: continue
      case .future where found < today: continue
      default: return found
      }
    }
    throw .noSuchDay(day: day, month: month, year: year ?? today.year)
  }

  /// Eight years reach the next 29 February, also across 2100.
  private func candidates(today: Day, leaning: TypedDate.Leaning) -> [Int] {
    if let year { return [year] }
    switch leaning {
    case .thisYear: return [today.year]
    case .past: return (0...8).map { today.year - $0 }
    case .future: return (0...8).map { today.year + $0 }
    }
  }
}
