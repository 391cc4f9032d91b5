import Ledger

public struct IncidentQuery: Equatable, Sendable {
  public var text = ""
  /// Only incidents on which work goes on; if not, finished and withdrawn ones too.
  public var onlyOpen = true
  public var level: Level?
  public var institution: Identifier<Institution>?

  public init() {}
}

public struct IncidentRow: KeyedRow {
  public var key: RowKey
  public var id: Identifier<Incident>
  public var number: IncidentNumber?
  public var category: String
  public var level: Level
  /// Masked where ``isMasked``.
  public var title: String
  public var institutionName: String?
  public var learnedAt: Moment
  public var state: IncidentState
  /// The earliest duty that is neither done nor excused.
  public var nextDue: Moment?
  public var isRestricted: Bool
  public var isWithdrawn: Bool
  /// Whether it is restricted and not opened now: number, category and level alone may be told.
  public var isMasked: Bool

  public init(
    key: RowKey, id: Identifier<Incident>, number: IncidentNumber?, category: String,
    level: Level, title: String, institutionName: String?, learnedAt: Moment,
    state: IncidentState, nextDue: Moment?, isRestricted: Bool,
    isWithdrawn: Bool, isMasked: Bool
  ) {
    self.key = key
    self.id = id
    self.number = number
    self.category = category
    self.level = level
    self.title = title
    self.institutionName = institutionName
    self.learnedAt = learnedAt
    self.state = state
    self.nextDue = nextDue
    self.isRestricted = isRestricted
    self.isWithdrawn = isWithdrawn
    self.isMasked = isMasked
  }
}

/// One line of a log as it may be shown now.
public struct LogRow: Equatable, Sendable {
  public enum Text: Equatable, Sendable {
    case open(String)
    case locked
    case erased
  }

  public var id: Identifier<LogLine>
  public var writtenAt: Moment
  public var author: String
  public var text: Text

  public init(id: Identifier<LogLine>, writtenAt: Moment, author: String, text: Text) {
    self.id = id
    self.writtenAt = writtenAt
    self.author = author
    self.text = text
  }
}

/// The records that belong to one incident alone.
public struct IncidentParts: Equatable, Sendable {
  /// In the order of ``CategoryBlock/items(of:)``, then what is told of other kinds.
  public var details: [IncidentDetail]
  /// Open ones first, by day; then what is done.
  public var measures: [Measure]
  /// By name.
  public var sites: [SiteImpact]
  /// How many people are recorded; who they are is asked for by ``PeopleQuestions`` alone.
  public var people: Int
  /// How the level came to be what it is, oldest first; nothing where it stands as it was logged.
  public var levels: [LevelStep]

  public init(
    details: [IncidentDetail] = [], measures: [Measure] = [], sites: [SiteImpact] = [],
    people: Int = 0, levels: [LevelStep] = []
  ) {
    self.details = details
    self.measures = measures
    self.sites = sites
    self.people = people
    self.levels = levels
  }
}

/// One change of an incident's level.
public struct LevelStep: Equatable, Sendable {
  public var at: Moment
  public var level: Level
  /// Who changed it.
  public var author: String
  /// Why it was lowered.
  public var reason: String?

  public init(at: Moment, level: Level, author: String, reason: String?) {
    self.at = at
    self.level = level
    self.author = author
    self.reason = reason
  }
}

/// One incident with what is joined to it.
public struct IncidentFile: Equatable, Sendable {
  public var incident: Incident
  /// When the first entry of the record was written; set by the program.
  public var recordedAt: Moment
  public var category: IncidentCategory?
  public var institutionName: String?
  /// Oldest first.
  public var log: [LogRow]
  /// By urgency.
  public var duties: [Duty]
  public var parts: IncidentParts
  public var escalations: [EscalationRow]
  /// Broken rules and conflicts found when entries of another copy arrived, one sentence each.
  public var findings: [Phrase]

  public init(
    incident: Incident, recordedAt: Moment, category: IncidentCategory?,
    institutionName: String?, log: [LogRow], duties: [Duty], parts: IncidentParts,
    escalations: [EscalationRow], findings: [Phrase]
  ) {
    self.incident = incident
    self.recordedAt = recordedAt
    self.category = category
    self.institutionName = institutionName
    self.log = log
    self.duties = duties
    self.parts = parts
    self.escalations = escalations
    self.findings = findings
  }
}

/// Questions about incidents.
public protocol IncidentQuestions {
  /// Worst level first, then the oldest news first.
  func incidents(_ query: IncidentQuery, _ window: Window) throws(StoreError)
    -> Rows<IncidentRow>
  func incident(_ id: Identifier<Incident>) throws(StoreError) -> IncidentFile?
  /// Incidents that may be like one, in no order and of a bounded number: at its school, of its
  /// category, with words of its title; itself may be among them.
  func incidentsLike(_ incident: Incident) throws(StoreError) -> [IncidentCandidate]
  func incident(numbered number: IncidentNumber) throws(StoreError) -> Identifier<Incident>?
  /// The numbers that anybody may call, in the order in which they are shown.
  func emergencyNumbers() throws(StoreError) -> [EmergencyNumber]
  /// The restricted incident that a record is or belongs to, where nothing of it but number, category
  /// and level may be shown now: the register is locked, or the officer gave no reason a short while
  /// ago. Nil where it may be read. Every page asks here; nothing is decrypted for it.
  func hiddenIncident(
    of record: RecordID, _ kind: KindCode
  ) throws(StoreError) -> Identifier<Incident>?
}

extension IncidentQuestions {
  /// The same of an incident itself.
  public func isHidden(_ id: Identifier<Incident>) throws(StoreError) -> Bool {
    try hiddenIncident(of: id.record, Incident.kind) != nil
  }
}
