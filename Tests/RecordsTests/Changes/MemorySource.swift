import Ledger
import Records

/// A register in memory: what rules ask before they allow a change, and what then stands in it.
struct MemorySource: RecordSource {
  private var records: [RecordID: FieldValues] = [:]
  private var kinds: [RecordID: KindCode] = [:]
  /// Nil: this copy does not hold the numbering right.
  var nextSerial: Int? = 1
  var isClockSuspect = false
  var documents: [GuidanceDocument] = []
  var facts = DutyFacts(
    recipients: [], recipientDuties: [], clocks: [], calendar: WorkingCalendar([]))

  init() {}

  init<each Record: Recorded>(_ record: repeat each Record) {
    repeat store(each record)
  }

  private mutating func store(_ record: some Recorded) {
    records[record.id.record] = record.values
    kinds[record.id.record] = kind(of: record)
  }

  private func kind<Record: Recorded>(of record: Record) -> KindCode { Record.kind }

  func listedDocument(
    _ number: GuidanceDocument.Number
  ) throws(StoreError) -> GuidanceDocument? {
    documents.first { $0.number == number }
  }

  /// Carries a change out whole, as a register would.
  @discardableResult
  mutating func apply(
    _ change: Change, at now: Moment = .noon
  ) throws(StoreError) -> [RecordWrite] {
    let writes = try change.writes(from: self, at: now)
    for write in writes {
      records[write.id] = write.changes.applied(to: records[write.id] ?? FieldValues())
      kinds[write.id] = write.kind
      if write.kind == Incident.kind, nextSerial != nil,
        write.changes.byCode[Incident.Fields.number.code] != nil
      {
        nextSerial? += 1
      }
    }
    return writes
  }
}

extension MemorySource {
  func values(of kind: KindCode, _ id: RecordID) throws(StoreError) -> FieldValues? {
    kinds[id] == kind ? records[id] : nil
  }

  func hasInstitution(
    named name: String, communeCode: String, excluding excluded: RecordID?
  ) throws(StoreError) -> Bool {
    records.contains { id, values in
      kinds[id] == Institution.kind && id != excluded
        && values.text(Institution.Fields.name) == name
        && values.text(Institution.Fields.communeCode) == communeCode
        && values.day(Institution.Fields.closedOn) == nil
    }
  }

  func ownOrigin() throws(StoreError) -> String { "origin" }

  func nextIncidentNumber(year: Int) throws(StoreError) -> IncidentNumber? {
    nextSerial.map { IncidentNumber(year: year, serial: $0) }
  }

  func highestNumberGiven(year: Int) throws(StoreError) -> IncidentNumber? {
    records.values.compactMap { $0.integer(Incident.Fields.number) }
      .compactMap(IncidentNumber.init(packed:)).filter { $0.year == year }.max()
  }

  func provisionalIncidents() throws(StoreError) -> [Identifier<Incident>] {
    records.filter { id, values in
      kinds[id] == Incident.kind && values.integer(Incident.Fields.number) == nil
    }.sorted {
      $0.value.moment(Incident.Fields.learnedAt)! < $1.value.moment(Incident.Fields.learnedAt)!
    }.map { Identifier($0.key) }
  }

  func communes(in cluster: Cluster) throws(StoreError) -> [String] {
    records.compactMap { id, values in
      guard kinds[id] == CommuneMembership.kind else { return nil }
      let membership = CommuneMembership(id: Identifier(id), values: values)
      return membership.cluster == cluster.id ? membership.communeCode : nil
    }
  }

  func openIncidents(
    at institution: Identifier<Institution>
  ) throws(StoreError) -> [IncidentNumber?] {
    records.compactMap { id, values in
      guard kinds[id] == Incident.kind else { return nil }
      let incident = Incident(id: Identifier(id), values: values)
      return incident.institution == institution && incident.isOpen ? .some(incident.number) : nil
    }
  }

  func openEscalations(of incident: Identifier<Incident>) throws(StoreError) -> [Phrase] {
    records.compactMap { id, values in
      guard kinds[id] == Escalation.kind else { return nil }
      let escalation = Escalation(id: Identifier(id), values: values)
      return escalation.incident == incident && escalation.state.isOpen && !escalation.isWithdrawn
        ? Phrase(verbatim: escalation.request) : nil
    }
  }

  func completions(of subject: RecordID) throws(StoreError) -> [DutyCompletion] {
    records.compactMap { id, values in
      guard kinds[id] == DutyCompletion.kind else { return nil }
      let completion = DutyCompletion(id: Identifier(id), values: values)
      return completion.subject == subject ? completion : nil
    }
  }

  func belongings(
    of incident: Identifier<Incident>
  ) throws(StoreError) -> [IncidentBelonging] {
    IncidentBelonging.kinds.flatMap { kind, field in
      records.filter { kinds[$0.key] == kind && $0.value.record(field) == incident.record }
        .map { IncidentBelonging(kind: kind, id: $0.key, field: field.code) }
    }
  }

  /// With what was written here.
  func dutyFacts() throws(StoreError) -> DutyFacts {
    var facts = facts
    facts.localClocks = LocalClocks(
      records.filter { kinds[$0.key] == LocalClockRule.kind }
        .map { LocalClockRule(id: Identifier($0.key), values: $0.value) })
    return facts
  }

  func openLegalDuties(of incident: Incident) throws(StoreError) -> [Phrase] {
    IncidentDuties(
      incident: incident, completions: try completions(of: incident.id.record), facts: facts
    ).blocking.map(\.what)
  }
}
