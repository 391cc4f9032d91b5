import Ledger

/// A limit of time as this commune or its province set it: another limit for a rule of the catalogue,
/// that such a rule is not used here, or a rule of its own; from a day on, perhaps until a day.
///
/// What was set from one day and what was set from a later one are two records: the earlier goes on
/// holding for what began before.
public struct LocalClockRule: Recorded {
  public static let kind = Kind.clockRule
  public static let title = Phrase("Quy tắc thời hạn", "Rule of time")
  /// Longest words of what is to be done, in characters.
  public static let whatLimit = 160
  public static let textLimit = 400
  /// The highest number of a limit.
  public static let countLimit = 999

  public let id: Identifier<LocalClockRule>
  /// Code of the rule of the catalogue, or of one made here.
  public var code: String
  /// The first day on which it counts.
  public var from: Day
  /// The last day; absent where none is set.
  public var until: Day?
  /// That the rule of the catalogue is not used here.
  public var isOff = false
  public var limit: ClockRule.Limit
  public var countedFrom: ClockRule.Start
  public var basis: ClockRule.BasisKind = .default
  /// Number of the paper that says so.
  public var document = ""
  public var issuedOn: Day?
  public var note = ""
  /// Only of rules made here.
  public var own = Own()
  /// When the limit was last changed; set by the program.
  public var setAt: Moment?
  public var isWithdrawn = false

  /// What a rule of the catalogue has already.
  public struct Own: Hashable, Sendable {
    public var what = ""
    public var actor = ""
    public var condition = ""
    /// Codes of those who are told.
    public var recipients: [String] = []
    /// Codes; empty for all.
    public var categories: [String] = []
    public var lowestLevel = 1
    public var highestLevel = 4
    /// Done again and again until the incident is settled.
    public var recurs = false

    public init() {}
  }

  /// The id follows from the rule and its first day, so that two copies set it once.
  public init(
    code: String, from: Day, limit: ClockRule.Limit, countedFrom: ClockRule.Start = .learned
  ) {
    id = Self.id(code: code, from: from)
    self.code = code
    self.from = from
    self.limit = limit
    self.countedFrom = countedFrom
  }
}

extension LocalClockRule {
  private static let ownPrefix = "X-"

  public static func id(code: String, from: Day) -> Identifier<LocalClockRule> {
    Identifier(RecordID(kind: kind, officialCode: "\(code)/\(from.sinceEpoch)"))
  }

  /// A code for a rule made here; it never meets one of the catalogue.
  public static func newCode(_ identity: RecordID) -> String {
    ownPrefix + String(identity.description.prefix(8))
  }

  public static func isOwn(_ code: String) -> Bool { code.hasPrefix(ownPrefix) }

  /// The events from which a clock of an incident begins by itself.
  public static let starts: [ClockRule.Start] = [.learned, .happened, .settled]

  /// Whether it counts for what begins on a day.
  public func holds(on day: Day) -> Bool {
    from <= day && (until.map { day <= $0 } ?? true)
  }
}
