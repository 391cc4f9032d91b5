public struct EscalationQuery: Equatable, Sendable {
  public var text = ""
  /// Only those that wait for something; if not, finished and withdrawn ones too.
  public var onlyOpen = true
  public var incident: Identifier<Incident>?
  public var group: EscalationGroup?
  public var state: EscalationState?
  public var area: GuidanceArea?
  public var decider: DecidingBody?

  public init() {}
}

public struct EscalationRow: KeyedRow {
  public var key: RowKey
  public var id: Identifier<Escalation>
  public var request: String
  public var addressee: String
  public var state: EscalationState
  public var isOfficial: Bool
  public var dueOn: Day?
  public var sentAt: Moment?
  public var incidentNumber: IncidentNumber?
  public var isWithdrawn: Bool
  /// When what it waits for now becomes late: sending, an answer, closing; absent where it waits for
  /// nothing.
  public var dutyDue: Moment?
  public var matter: EscalationMatter
  public var area: GuidanceArea?
  public var decider: DecidingBody?
  public var isUrgent: Bool
  /// What voters were told; only of petitions.
  public var result: PetitionResult?

  public init(
    key: RowKey, id: Identifier<Escalation>, request: String, addressee: String,
    state: EscalationState, isOfficial: Bool, dueOn: Day?, sentAt: Moment?,
    incidentNumber: IncidentNumber?, isWithdrawn: Bool, dutyDue: Moment?,
    matter: EscalationMatter = .request, area: GuidanceArea? = nil, decider: DecidingBody? = nil,
    isUrgent: Bool = false, result: PetitionResult? = nil
  ) {
    self.key = key
    self.id = id
    self.request = request
    self.addressee = addressee
    self.state = state
    self.isOfficial = isOfficial
    self.dueOn = dueOn
    self.sentAt = sentAt
    self.incidentNumber = incidentNumber
    self.isWithdrawn = isWithdrawn
    self.dutyDue = dutyDue
    self.matter = matter
    self.area = area
    self.decider = decider
    self.isUrgent = isUrgent
    self.result = result
  }
}

/// One escalation with what is joined to it.
public struct EscalationFile: Equatable, Sendable {
  public var escalation: Escalation
  /// When the first entry of the record was written; set by the program.
  public var recordedAt: Moment
  public var incident: IncidentRow?
  /// What it waits for now, what becomes late first before the rest.
  public var duties: [Duty]
  /// Latest first.
  public var reminders: [Reminder]
  /// The escalations that were carried onward from one another, this one among them, the first one
  /// first; empty where it stands alone.
  public var chain: [EscalationLink]
  /// Sealed fields may not be read now.
  public var isLocked: Bool
  public var isErased: Bool

  public init(
    escalation: Escalation, recordedAt: Moment, incident: IncidentRow?, duties: [Duty],
    reminders: [Reminder] = [], chain: [EscalationLink] = [], isLocked: Bool, isErased: Bool
  ) {
    self.escalation = escalation
    self.recordedAt = recordedAt
    self.incident = incident
    self.duties = duties
    self.reminders = reminders
    self.chain = chain
    self.isLocked = isLocked
    self.isErased = isErased
  }

  /// What becomes late first.
  public var duty: Duty? { duties.first }
}

/// One escalation in a chain of those that were carried onward.
public struct EscalationLink: Equatable, Sendable {
  public var id: Identifier<Escalation>
  public var addressee: String
  public var state: EscalationState
  public var letterNumber: String
  public var sentAt: Moment?
  public var way: EscalationWay
  public var isWithdrawn: Bool

  public init(
    id: Identifier<Escalation>, addressee: String, state: EscalationState, letterNumber: String,
    sentAt: Moment?, way: EscalationWay, isWithdrawn: Bool
  ) {
    self.id = id
    self.addressee = addressee
    self.state = state
    self.letterNumber = letterNumber
    self.sentAt = sentAt
    self.way = way
    self.isWithdrawn = isWithdrawn
  }
}

/// How many escalations went which way.
public struct EscalationCounters: Equatable, Sendable {
  public var settledHere: BoundedCount
  /// Sent up, the waiting ones among them.
  public var sentUp: BoundedCount
  public var waiting: BoundedCount

  public init(settledHere: BoundedCount, sentUp: BoundedCount, waiting: BoundedCount) {
    self.settledHere = settledHere
    self.sentUp = sentUp
    self.waiting = waiting
  }
}

/// Questions about escalations.
public protocol EscalationQuestions {
  /// What becomes late first comes first; what waits for nothing comes last.
  func escalations(_ query: EscalationQuery, _ window: Window) throws(StoreError)
    -> Rows<EscalationRow>
  func escalation(_ id: Identifier<Escalation>) throws(StoreError) -> EscalationFile?
  /// - Parameter group: only those of a group; all when nil.
  func escalationCounters(_ group: EscalationGroup?) throws(StoreError) -> EscalationCounters
  /// Difficulties and petitions that came up in a month.
  func matters(of month: YearMonth) throws(StoreError) -> MatterMonth
}
