import Ledger

/// Everything that can be written, each carried out whole or not at all.
public enum Change: Equatable, Sendable {
  case register(RegisterChange)
  case institution(InstitutionChange)
  case incident(IncidentChange)
  case escalation(EscalationChange)
  case duty(DutyCompletion)
  case cluster(ClusterChange)
  case contactPoint(ContactPointChange)
  case authority(AuthorityChange)
  case question(QuestionChange)
  case relation(RelationChange)
  case correction(CorrectionChange)
  /// That what rests on a ceased document was looked at.
  case driftLook(DriftLook)
  case distribution(DistributionChange)
  /// Documents whose text the store holds already.
  case importDocuments([ImportedDocument])
  /// Destroys the sealed words of a record.
  case erase(RecordID, ground: String)
  /// Takes back this copy's latest change that still stands.
  case undo
  /// Bookmarks, notes, what was understood.
  case reading(ReadingChange)
  /// Measures, sites and details of an incident.
  case incidentPart(IncidentPartChange)
  case people(PeopleChange)
  case task(TaskChange)
  /// Papers that go out and come in.
  case officePaper(OfficePaperChange)
  /// Clusters' people, cover, contacts, core schools, activities, instructions.
  case liaison(LiaisonChange)
  case handover(HandoverChange)
  /// A file of the former district office, whole or not at all.
  case formerFile(FormerImport)
  /// Limits of time that this commune or its province set.
  case clock(ClockChange)
  /// Requests of data subjects.
  case privacy(PrivacyChange)
}

/// What is to become of one record: new values of some fields.
public struct RecordWrite: Equatable, Sendable {
  public let kind: KindCode
  public let id: RecordID
  public let changes: FieldChanges
  public let reason: String?

  public init(kind: KindCode, id: RecordID, changes: FieldChanges, reason: String? = nil) {
    self.kind = kind
    self.id = id
    self.changes = changes
    self.reason = reason
  }

  /// `record` as it is, written anew.
  public init<Record: Recorded>(_ record: Record, reason: String? = nil) {
    self.init(
      kind: Record.kind, id: record.id.record, changes: record.changes(since: nil),
      reason: reason)
  }

  /// What changes `old` into `new`.
  public init<Record: Recorded>(from old: Record, to new: Record, reason: String? = nil) {
    self.init(
      kind: Record.kind, id: new.id.record, changes: new.changes(since: old), reason: reason)
  }
}

/// What a rule may ask of the register before it allows a change.
public protocol RecordSource {
  /// The present values of a record; nil when it was never written or was taken back.
  func values(of kind: KindCode, _ id: RecordID) throws(StoreError) -> FieldValues?
  /// Whether an institution of this ``Institution/nameKey(_:)`` is open in the commune, other than
  /// `excluded`.
  func hasInstitution(
    named name: String, communeCode: String, excluding excluded: RecordID?
  ) throws(StoreError) -> Bool
  /// The origin under which this copy writes, as hexadecimal text.
  func ownOrigin() throws(StoreError) -> String
  /// Whether the clock under which is written cannot be right: then no numbers are given.
  var isClockSuspect: Bool { get }
  /// The next incident number of a year; nil when this copy does not hold the numbering right.
  func nextIncidentNumber(year: Int) throws(StoreError) -> IncidentNumber?
  /// The highest number of a year that an incident was ever given here; nil where there is none.
  func highestNumberGiven(year: Int) throws(StoreError) -> IncidentNumber?
  /// The incidents without a number, in the order in which they arrived here.
  func provisionalIncidents() throws(StoreError) -> [Identifier<Incident>]
  /// The legal duties of an incident that are neither done nor excused, in words.
  func openLegalDuties(of incident: Incident) throws(StoreError) -> [Phrase]
  /// The communes that belong to a cluster, by name.
  func communes(in cluster: Cluster) throws(StoreError) -> [String]
  /// The numbers of the open incidents at an institution, oldest news first; nil for one without.
  func openIncidents(
    at institution: Identifier<Institution>
  ) throws(StoreError) -> [IncidentNumber?]
  /// The document as the list or its imported text has it; nil for one that is not here.
  func listedDocument(
    _ number: GuidanceDocument.Number
  ) throws(StoreError) -> GuidanceDocument?
  /// What was done or excused of what a record owes.
  func completions(of subject: RecordID) throws(StoreError) -> [DutyCompletion]
  /// The records that go over to another incident when this one is a duplicate of it.
  func belongings(of incident: Identifier<Incident>) throws(StoreError) -> [IncidentBelonging]
  /// What was asked of others about an incident and is not finished, in words.
  func openEscalations(of incident: Identifier<Incident>) throws(StoreError) -> [Phrase]
  /// What duties follow from: limits of time as shipped, and as they were set here.
  func dutyFacts() throws(StoreError) -> DutyFacts
}

extension RecordSource {
  /// A record as it stands.
  public func record<Record: Recorded>(
    _ id: Identifier<Record>
  ) throws(StoreError) -> Record {
    guard let values = try values(of: Record.kind, id.record) else {
      throw .rule(.noSuchRecord(Record.title, id.record.description))
    }
    return Record(id: id, values: values)
  }

  /// The same, refused for a record that was withdrawn.
  func standing<Record: Recorded>(_ id: Identifier<Record>) throws(StoreError) -> Record {
    let record = try record(id)
    if record.values.flag(.isWithdrawn) { throw .rule(.withdrawn(Record.title)) }
    return record
  }
}

extension Change {
  /// The writes that carry the change out, in the order in which they are to be entered.
  ///
  /// - Parameter now: the moment of writing.
  /// - Throws: `.rule` when the change is not allowed; nothing is written then.
  public func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .register(let change): return try change.writes(from: source, at: now)
    case .institution(let change): return try change.writes(from: source)
    case .incident(let change): return try change.writes(from: source, at: now)
    case .escalation(let change): return try change.writes(from: source, at: now)
    case .duty(let completion):
      if let problem = completion.problems(now: now).first { throw .rule(problem) }
      return [try RecordWrite.saving(completion, from: source)]
        + (try completion.consequences(from: source))
    case .cluster(let change): return try change.writes(from: source)
    case .contactPoint(let change): return try change.writes(from: source)
    case .authority(let change): return try change.writes(from: source)
    case .question(let change): return try change.writes(from: source, at: now)
    case .relation(let change): return try change.writes(from: source)
    case .correction(let change): return try change.writes(from: source, at: now)
    case .driftLook(let look): return [try RecordWrite.saving(look, from: source)]
    case .distribution(let change): return try change.writes(from: source, at: now)
    case .importDocuments(let documents): return documents.map { RecordWrite($0) }
    case .erase(let subject, let ground):
      guard !ground.isEmpty else { throw .rule(.needsReason) }
      return [RecordWrite(Erasure(subject: subject, ground: ground))]
    case .undo: return []
    case .reading(let change): return try change.writes(from: source)
    case .incidentPart(let change): return try change.writes(from: source, at: now)
    case .people(let change): return try change.writes(from: source, at: now)
    case .task(let change): return try change.writes(from: source, at: now)
    case .officePaper(let change): return try change.writes(from: source, at: now)
    case .liaison(let change): return try change.writes(from: source, at: now)
    case .handover(let change): return try change.writes(from: source, at: now)
    case .formerFile(let list): return try list.writes(from: source, at: now)
    case .clock(let change): return try change.writes(from: source, at: now)
    case .privacy(let change): return try change.writes(from: source, at: now)
    }
  }
}
