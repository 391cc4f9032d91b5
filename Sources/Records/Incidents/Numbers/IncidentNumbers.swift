/// The numbers of a period: how many incidents of which category in which month, how the commune
/// learned of them, how soon somebody was called, what was kept in time.
///
/// A false report and a duplicate are no incidents; they are counted beside.
public struct IncidentNumbers: Equatable, Sendable {
  public let period: NumbersPeriod
  /// When it was counted; a later count may differ.
  public let countedAt: Moment
  public let categories: [CategoryCount]
  /// Most first; no empty ones.
  public let sources: [SourceCount]
  /// By level 1 to 4.
  public let levels: [Int]
  public let falseReports: Int
  public let duplicates: Int
  public let firstCall: CallTimes
  public let shares: [DutyGround: DutyShare]

  public init(
    period: NumbersPeriod, countedAt: Moment, categories: [CategoryCount], sources: [SourceCount],
    levels: [Int], falseReports: Int, duplicates: Int, firstCall: CallTimes,
    shares: [DutyGround: DutyShare]
  ) {
    self.period = period
    self.countedAt = countedAt
    self.categories = categories
    self.sources = sources
    self.levels = levels
    self.falseReports = falseReports
    self.duplicates = duplicates
    self.firstCall = firstCall
    self.shares = shares
  }

  /// Incidents of one main category.
  public struct CategoryCount: Equatable, Sendable {
    public let code: String
    public let name: Phrase
    /// One number a month of the period.
    public let months: [Int]

    public init(code: String, name: Phrase, months: [Int]) {
      self.code = code
      self.name = name
      self.months = months
    }

    public var total: Int { months.reduce(0, +) }
  }

  public struct SourceCount: Equatable, Sendable {
    public let source: NewsSource
    public let count: Int

    public init(source: NewsSource, count: Int) {
      self.source = source
      self.count = count
    }
  }

  /// Minutes from the news to the first call.
  public struct CallTimes: Equatable, Sendable {
    /// Ascending, one for each incident about which somebody was told.
    private let minutes: [Int]
    /// Incidents about which nobody was told as far as the register knows.
    public let withoutCall: Int

    /// - Parameter minutes: in any order.
    public init(minutes: [Int], withoutCall: Int) {
      self.minutes = minutes.sorted()
      self.withoutCall = withoutCall
    }

    public var count: Int { minutes.count }
    public var longest: Int? { minutes.last }

    /// The middle one; of two in the middle their mean, rounded down.
    public var median: Int? {
      guard !minutes.isEmpty else { return nil }
      let half = minutes.count / 2
      return minutes.count.isMultiple(of: 2)
        ? (minutes[half - 1] + minutes[half]) / 2 : minutes[half]
    }
  }
}

extension IncidentNumbers {
  public var total: Int { categories.reduce(0) { $0 + $1.total } }

  /// One number a month of the period.
  public var perMonth: [Int] {
    period.months.indices.map { month in categories.reduce(0) { $0 + $1.months[month] } }
  }

  /// Learned from press or social media: the school had not reported it before.
  public var fromPress: Int {
    sources.filter { $0.source == .press || $0.source == .socialMedia }
      .reduce(0) { $0 + $1.count }
  }

  /// Percent of ``total``, rounded; nil where there are none.
  public var percentFromPress: Int? {
    total == 0 ? nil : (fromPress * 100 + total / 2) / total
  }

  public func share(_ ground: DutyGround) -> DutyShare { shares[ground] ?? DutyShare() }
}

/// Questions about the numbers of incidents.
public protocol IncidentNumberQuestions {
  /// Counted over all incidents that became known in the period: asked when a page opens, never for
  /// a key.
  func incidentNumbers(
    in period: NumbersPeriod, at now: Moment
  ) throws(StoreError) -> IncidentNumbers
}
