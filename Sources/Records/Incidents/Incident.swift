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

extension Incident {
  /// What keeps the record from being saved, first problem first; empty when it can be.
  public func problems(now: Moment) -> [RuleError] {
    var problems: [RuleError] = []
    if title.isEmpty { problems.append(.missing(Fields.title.label)) }
    if title.count > Self.titleLimit {
      problems.append(.tooLong(Fields.title.label, count: title.count, limit: Self.titleLimit))
    }
    if category.isEmpty { problems.append(.missing(Fields.category.label)) }
    if learnedAt > now { problems.append(.inFuture(Fields.learnedAt.label)) }
    if let occurredFrom, occurredFrom > learnedAt {
      problems.append(.order(first: Fields.occurredFrom.label, second: Fields.learnedAt.label))
    }
    if let occurredFrom, let occurredTo, occurredTo < occurredFrom {
      problems.append(.order(first: Fields.occurredFrom.label, second: Fields.occurredTo.label))
    }
    let affected = people.pupils + people.staff + people.others
    if people.girls > people.pupils {
      problems.append(.exceeds(Fields.girls.label, of: Fields.pupils.label))
    }
    if affected > 0, casualties.total > affected {
      problems.append(.exceeds(Self.casualtiesLabel, of: Self.peopleLabel))
    }
    if casualties.hospitalised > casualties.total {
      problems.append(.exceeds(Fields.hospitalised.label, of: Self.casualtiesLabel))
    }
    return problems
  }

  static let casualtiesLabel = Phrase("Số người bị hại", "Number of people harmed")
  static let peopleLabel = Phrase("học sinh, nhân viên và người khác", "pupils, staff and others")
}
