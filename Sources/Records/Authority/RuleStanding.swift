/// Whether the table of authority has an answer about a task on a day, by what its ground is then.
public struct RuleStanding: Hashable, Sendable {
  public enum State: String, Sendable {
    case holds
    case notYet
    case lapsed
    /// A day, a part or a document is not certain, or the row itself is not.
    case unsure
    /// The ground names no document of the list.
    case noDocument
    /// The ground was read in a draft only.
    case draft
  }

  public let day: Day
  public let state: State
  /// From when it will hold or has ceased; nil where that was not found, and where it is neither.
  public let since: Day?
  /// The ground that decides the state; nil where the row itself does.
  public let because: GroundStanding?
  /// All grounds of the rule, in its order.
  public let grounds: [GroundStanding]
  /// Who decided before the row began to hold, as far as its ground says so.
  public let before: PriorDecider?

  /// Nobody can say where it is unsure: nil.
  public var applies: Bool? {
    switch state {
    case .holds: true
    case .notYet, .lapsed: false
    case .unsure, .noDocument, .draft: nil
    }
  }
}

extension RuleStanding {
  /// - Parameter status: what a document is on the day; nil for one that is not listed.
  public init(
    of rule: AuthorityRule, on day: Day,
    _ status: (GuidanceDocument.Number) throws -> DocumentStatus?
  ) rethrows {
    let read = RuleGrounds(rule)
    let main = try read.main.map { GroundStanding($0, try status($0.document)) }
    let beside = try read.beside.map { GroundStanding($0, try status($0.document)) }
    let found = Self.found(main, rule, read, day)
    self.init(
      day: day, state: found.state, since: found.since, because: found.because,
      grounds: main + beside, before: read.before)
  }

  private typealias Found = (state: State, since: Day?, because: GroundStanding?)

  /// What keeps a row from holding goes before what makes it doubtful: a name must not stand there
  /// as if it decided.
  private static func found(
    _ main: [GroundStanding], _ rule: AuthorityRule, _ read: RuleGrounds, _ day: Day
  ) -> Found {
    if let coming = coming(main, read.before, day) { return coming }
    let lapsed = main.filter { $0.state == .lapsed && $0.status?.isUnsure == false }
    if let ground = lapsed.min(by: { ($0.ending?.on ?? .last) < ($1.ending?.on ?? .last) }) {
      return (.lapsed, ground.ending?.on, ground)
    }
    guard !main.isEmpty else { return (.noDocument, nil, nil) }
    if read.isDraft { return (.draft, nil, nil) }
    if let ground = main.first(where: \.isDoubtful) { return (.unsure, nil, ground) }
    guard rule.confidence.mayBeShownAsLaw else { return (.unsure, nil, nil) }
    return (.holds, nil, nil)
  }

  /// Every ground must be in force, and the power must have passed to the decider.
  private static func coming(
    _ main: [GroundStanding], _ before: PriorDecider?, _ day: Day
  ) -> Found? {
    let ahead = main.filter { $0.state == .notYet }
    let prior = before.flatMap { day < $0.until ? $0.until : nil }
    guard let last = ahead.max(by: { ($0.firstDay ?? .last) < ($1.firstDay ?? .last) }) else {
      return prior.map { (.notYet, $0, nil) }
    }
    guard let first = last.firstDay else { return (.notYet, nil, last) }
    return (.notYet, max(first, prior ?? first), last)
  }
}

extension GroundStanding {
  /// Whether nobody can say that it holds.
  fileprivate var isDoubtful: Bool {
    switch state {
    case .perhaps, .unknown: true
    case .holds, .lapsed, .notYet: status?.isUnsure ?? false
    }
  }

  /// The first day of a ground that is not in force yet.
  fileprivate var firstDay: Day? {
    guard case .notYetInForce(let day)? = status?.state else { return nil }
    return day
  }
}
