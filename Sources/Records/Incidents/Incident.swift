import Ledger

/// An unusual incident of the education sector (vụ việc bất thường).
public struct Incident: Recorded {
  public static let kind = Kind.incident
  public static let title = Phrase("Vụ việc", "Incident")
  /// Longest title, in characters.
  public static let titleLimit = 120

  public let id: Identifier<Incident>
  /// Given by the copy of the register that holds the numbering right; absent until then.
  public var number: IncidentNumber?
  /// Code of the main category, for example "NĐ"; totals count by it.
  public var category: String
  public var furtherCategories: [String] = []
  public var level: Level
  /// When a later fact raised the level to where it stands; absent while it stands as logged, or
  /// lower. Clocks that only this level has start here.
  public var levelSince: Moment?
  /// 1 to ``titleLimit`` characters, without any name of a child.
  public var title: String
  public var occurredFrom: Moment?
  public var occurredTo: Moment?
  public var precision: TimePrecision = .unknown
  /// When somebody at the commune learned of it; clocks start here.
  public var learnedAt: Moment
  public var source: NewsSource = .school
  public var institution: Identifier<Institution>?
  public var place = ""
  public var casualties = Casualties()
  public var people = AffectedPeople()
  /// Damage to property, one line an item: item, quantity, unit, value in VND.
  public var damage: [String] = []
  public var state: IncidentState = .new
  /// A contact with the school is noted, when it was.
  public var schoolContactedAt: Moment?
  public var transferDocument = ""
  public var transferredOn: Day?
  public var cause = ""
  public var lesson = ""
  public var closingReportNumber = ""
  /// The chair's sign-off of the closing, as on the paper.
  public var chairSignOff = ""
  /// The next day of the support plan of a pupil who was hurt; it reminds also after the end.
  public var supportNextOn: Day?
  /// Why no pupil needs support any longer.
  public var supportEnded = ""
  /// The body that concluded; before that an accusation is only "complained of".
  public var conclusionBody = ""
  public var conclusionDocument = ""
  public var concludedOn: Day?
  /// What the commune proposes so that it does not happen again.
  public var proposal = ""
  /// The periodic report that tells of it.
  public var periodicReport = ""
  /// Why no periodic report tells of it.
  public var leftOutBecause = ""
  /// Until when the record is kept; the schedule of the commune's archive says how long.
  public var retainUntil: Day?
  /// Who checked a false report, and how.
  public var falseReportCheck = ""
  public var duplicateOf: Identifier<Incident>?
  /// When the incident was found to be settled; closing clocks start here.
  public var settledAt: Moment?
  /// Restricted rows show number, category and level only.
  public var isRestricted = false
  public var isWithdrawn = false

  public init(
    id: Identifier<Incident>, category: String, level: Level, title: String, learnedAt: Moment
  ) {
    self.id = id
    self.category = category
    self.level = level
    self.title = title
    self.learnedAt = learnedAt
  }
}
