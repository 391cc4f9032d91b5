/// Measured values of one kind.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The value below which a share of the samples lies; not a number without samples.
  func percentile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var median: Double { percentile(0.5) }
}

/// One line of the report: a figure, its bar, and whether it is met.
struct Figure {
  let name: String
  let unit: String
  let value: Double
  /// The most that is allowed; nil where no bar is set.
  let bar: Double?
  /// Whether a larger value is better, as for rows a second.
  let isRate: Bool

  init(_ name: String, _ value: Double, _ unit: String, bar: Double?, isRate: Bool = false) {
    self.name = name
    self.value = value
    self.unit = unit
    self.bar = bar
    self.isRate = isRate
  }

  static let missed = "NOT MET"

  var verdict: String {
    guard let bar else { return "" }
    guard !value.isNaN else { return Self.missed }
    return (isRate ? value >= bar : value <= bar) ? "met" : Self.missed
  }
}
