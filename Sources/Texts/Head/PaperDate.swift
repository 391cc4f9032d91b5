import VietText

/// A day as a text names it, perhaps one that no calendar has.
public struct PaperDate: Equatable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day in the words from `start` on: "ngày 5 tháng 3 năm 2020" or "ngày 05/3/2020".
  ///
  /// - Parameter words: without marks, as ``VietText/Fold/words(_:)`` gives them.
  static func found(in words: [String], from start: Int = 0) -> (date: PaperDate, at: Int)? {
    for place in words.indices.dropFirst(start) where words[place] == "ngay" {
      let rest = words[(place + 1)...].prefix(5)
      let numbers = rest.filter { $0 != "thang" && $0 != "nam" }.prefix(3).map { Int($0) }
      guard numbers.count == 3, let day = numbers[0], let month = numbers[1],
        let year = numbers[2], (1...31).contains(day), (1...12).contains(month),
        (1900...2200).contains(year)
      else { continue }
      return (PaperDate(year: year, month: month, day: day), place)
    }
    return nil
  }
}
