import Records

/// How many of the incidents fall on each day: fewer at weekends and in the holidays, more in
/// the days just gone, so that there is fresh work to look at.
struct DayWeights {
  let first: Day
  /// The sum of the weights of the days up to each day.
  private var sums: [Int] = []
  private let count: Int

  /// - Parameters:
  ///   - days: the first and the last day.
  ///   - count: the number of incidents to share out.
  init(days: ClosedRange<Day>, count: Int) {
    first = days.lowerBound
    self.count = count
    var sum = 0
    for number in 0...first.days(to: days.upperBound) {
      let day = first.adding(days: number)
      let isFresh = day.days(to: days.upperBound) < Self.freshDays
      sum += Self.weight(of: day) * (isFresh ? 4 : 1)
      sums.append(sum)
    }
  }

  private static let freshDays = 10

  var dayCount: Int { sums.count }

  /// The ordinals of the incidents of the day `number`, counted from 0.
  func ordinals(ofDay number: Int) -> Range<Int> {
    let before = number == 0 ? 0 : sums[number - 1]
    let total = sums[sums.count - 1]
    return before * count / total..<sums[number] * count / total
  }

  private static func weight(of day: Day) -> Int {
    let week =
      switch day.weekday {
      case .saturday: 45
      case .sunday: 35
      default: 100
      }
    switch day.month {
    case 6, 7, 8: return week * 35 / 100
    case 2: return week * 60 / 100
    default: return week
    }
  }
}
