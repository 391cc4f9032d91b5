public struct EscalationQuery: Equatable, Sendable {
  public var text = ""
  /// Only those that wait for something; if not, finished and withdrawn ones too.
  public var onlyOpen = true
  public var incident: Identifier<Incident>?

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

  public init(
    key: RowKey, id: Identifier<Escalation>, request: String, addressee: String,
    state: EscalationState, isOfficial: Bool, dueOn: Day?, sentAt: Moment?,
    incidentNumber: IncidentNumber?, isWithdrawn: Bool, dutyDue: Moment?
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
  }
}

/// One escalation with what is joined to it.
public struct EscalationFile: Equatable, Sendable {
  public var escalation: Escalation
  /// When the first entry of the record was written; set by the program.
  public var recordedAt: Moment
  public var incident: IncidentRow?
  /// What it waits for now.
  public var duty: Duty?
  /// Sealed fields may not be read now.
  public var isLocked: Bool
  public var isErased: Bool

  public init(
    escalation: Escalation, recordedAt: Moment, incident: IncidentRow?, duty: Duty?,
    isLocked: Bool, isErased: Bool
  ) {
    self.escalation = escalation
    self.recordedAt = recordedAt
    self.incident = incident
    self.duty = duty
    self.isLocked = isLocked
    self.isErased = isErased
  }
}

/// Questions about escalations.
public protocol EscalationQuestions {
  /// Waiting longest first.
  func escalations(_ query: EscalationQuery, _ window: Window) throws(StoreError)
    -> Rows<EscalationRow>
  func escalation(_ id: Identifier<Escalation>) throws(StoreError) -> EscalationFile?
}
