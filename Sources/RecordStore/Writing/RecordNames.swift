import GRDB
import Ledger
import Records

/// What a person calls a record: its number, name or subject; never sealed words.
struct RecordNames {
  let db: Database
  let loader: RecordLoader

  init(context: WritingContext) throws {
    db = context.db
    loader = try context.plainLoader()
  }

  init(_ db: Database, upcasters: Upcasters) throws {
    self.db = db
    loader = try RecordLoader(db, upcasters: upcasters)
  }

  /// The name of a record beside a label; where the label does not say its kind already, that too.
  func title(of record: RecordID, under label: Phrase) throws -> Phrase {
    guard let kind = try kind(of: record), Kind.description(of: kind)?.title == label else {
      return try title(of: record)
    }
    let name = try name(of: kind, record)
    return name.isEmpty ? try title(of: record) : Phrase(verbatim: name)
  }

  /// The title of the record's kind and its name.
  func title(of record: RecordID) throws -> Phrase {
    guard let kind = try kind(of: record), let title = Kind.description(of: kind)?.title
    else { return Phrase(verbatim: record.description) }
    let name = try name(of: kind, record)
    return name.isEmpty ? title : title.appending(Phrase(verbatim: name))
  }

  /// Nil for a record that no entry speaks of.
  private func kind(of record: RecordID) throws -> KindCode? {
    let select = try SQLStatement("SELECT kind FROM entry WHERE record = ? LIMIT 1", in: db)
    select.bind(1, record)
    defer { select.stop() }
    guard try select.next() else { return nil }
    return KindCode(rawValue: Int32(truncatingIfNeeded: select.integer(0)))
  }

  /// Empty where the record has no name.
  func name(of kind: KindCode, _ record: RecordID) throws -> String {
    guard let values = try loader.state(of: kind, record)?.lastValues else { return "" }
    return try restrictedName(kind, values) ?? Self.name(of: kind, values)
      ?? referred(kind, values)
  }

  /// Histories, undo and messages name records to whoever is at the machine: what a restricted
  /// incident says stays behind its number. Nil for any other record.
  private func restrictedName(_ kind: KindCode, _ values: FieldValues) throws -> String? {
    let incident: RecordID?
    switch kind {
    case Kind.incident: return Self.restrictedName(values)
    case Kind.measure: incident = values.record(Measure.Fields.incident)
    case Kind.siteImpact: incident = values.record(SiteImpact.Fields.incident)
    default: return nil
    }
    return try incident.flatMap { try loader.state(of: Kind.incident, $0)?.lastValues }
      .flatMap(Self.restrictedName)
  }

  private static func restrictedName(_ incident: FieldValues) -> String? {
    guard incident.flag(Incident.Fields.isRestricted) else { return nil }
    return incident.integer(Incident.Fields.number).flatMap(IncidentNumber.init(packed:))?.text
      ?? IncidentCandidate.mask
  }

  /// The name of whoever wrote an entry; the machine's word for an unknown one.
  func author(of reference: EntryReference) throws -> String {
    guard let origin = try OriginTable(db: db).row(of: reference.origin),
      let stored = try EntryTable(db: db).entry(reference.sequence, of: origin)
    else { return reference.description }
    return try author(stored.entry.author)
  }

  /// The name of an officer.
  func author(_ author: RecordID) throws -> String {
    if author == .program { return "Sổ Xã" }
    let name = try name(of: Kind.officer, author)
    return name.isEmpty ? String(author.description.prefix(8)) : name
  }

  private static func name(of kind: KindCode, _ values: FieldValues) -> String? {
    switch kind {
    case Kind.officer: values.text(Officer.Fields.name)
    case Kind.cluster: values.integer(Cluster.Fields.number).map(String.init)
    case Kind.contactPoint: values.text(ContactPoint.Fields.unit)
    case Kind.institution: values.text(Institution.Fields.name)
    case Kind.incident:
      values.integer(Incident.Fields.number).flatMap(IncidentNumber.init(packed:))?.text
        ?? values.text(Incident.Fields.title)
    case Kind.escalation: values.text(Escalation.Fields.request)
    case Kind.authorityOverride: values.text(AuthorityOverride.Fields.task)
    case Kind.catalogueTaken: values.text(CatalogueTaken.Fields.version)
    case Kind.importedDocument: values.text(ImportedDocument.Fields.number)
    case Kind.question: values.text(OwnQuestion.Fields.question)
    case Kind.driftLook: values.text(DriftLook.Fields.to)
    case Kind.documentCorrection: values.text(DocumentCorrection.Fields.number)
    case Kind.localRelation: values.text(LocalRelation.Fields.from)
    case Kind.distribution: values.text(Distribution.Fields.document)
    case Kind.measure: values.text(Measure.Fields.what)
    case Kind.task: values.text(CommuneTask.Fields.content)
    case Kind.officeSettings: ""
    case Kind.outgoingPaper: values.text(OutgoingPaper.Fields.abstract)
    case Kind.incomingPaper: values.text(IncomingPaper.Fields.abstract)
    case Kind.clusterMember: values.text(ClusterMember.Fields.personName)
    case Kind.dutyCover: values.text(DutyCover.Fields.personName)
    case Kind.coreMember:
      values.text(CoreMember.Fields.personName) ?? values.text(CoreMember.Fields.schoolName)
    case Kind.clusterActivity: values.text(ClusterActivity.Fields.name)
    case Kind.directInstruction: values.text(DirectInstruction.Fields.number)
    case Kind.importedList: values.text(ImportedList.Fields.fileName)
    case Kind.handover: values.text(Handover.Fields.receiver)
    case Kind.siteImpact: values.text(SiteImpact.Fields.site)
    case Kind.clockRule:
      values.text(LocalClockRule.Fields.what) ?? values.text(LocalClockRule.Fields.code)
    case Kind.privacyRequest:
      PrivacyRequest(id: Identifier(.program), values: values).plainTitle.vietnamese
    case Kind.incidentDetail:
      values.text(IncidentDetail.Fields.item).map {
        CategoryBlock.item($0)?.label.vietnamese ?? $0
      }
    case Kind.readingNote:
      unitName(values.text(ReadingNote.Fields.document), values.text(ReadingNote.Fields.unit))
    case Kind.understanding:
      unitName(
        values.text(Understanding.Fields.document), values.text(Understanding.Fields.unit))
    default: nil
    }
  }

  /// "khoản 2 Điều 8, 142/2025/NĐ-CP".
  private static func unitName(_ document: String?, _ unit: String?) -> String? {
    document.map { Ground(document: .init($0), part: unit).words }
  }

  /// A record without a name of its own is called after the one it belongs to.
  private func referred(_ kind: KindCode, _ values: FieldValues) throws -> String {
    switch kind {
    case Kind.communeMembership:
      try values.text(CommuneMembership.Fields.communeCode).map {
        try unit(coded: $0)?.vietnamese ?? $0
      } ?? ""
    case Kind.logLine:
      try values.record(LogLine.Fields.incident).map { try name(of: Kind.incident, $0) } ?? ""
    case Kind.dutyCompletion:
      try values.record(DutyCompletion.Fields.subject).map {
        try name(of: Kind.incident, $0)
      } ?? ""
    case Kind.person:
      try values.record(Person.Fields.incident).map { try name(of: Kind.incident, $0) } ?? ""
    case Kind.accessNote:
      try values.record(AccessNote.Fields.incident).map { try name(of: Kind.incident, $0) } ?? ""
    case Kind.receipt:
      try values.record(SchoolReceipt.Fields.institution).map { try name(of: Kind.institution, $0) }
        ?? ""
    case Kind.reminder:
      try values.record(Reminder.Fields.escalation).map { try name(of: Kind.escalation, $0) } ?? ""
    case Kind.contactNote:
      try values.record(ContactNote.Fields.institution).map {
        try name(of: Kind.institution, $0)
      } ?? ""
    case Kind.coreMember:
      try values.record(CoreMember.Fields.institution).map { try name(of: Kind.institution, $0) }
        ?? ""
    default: ""
    }
  }
}

extension RecordState {
  /// The values, or those before the last edits where the record was taken back or withdrawn.
  var lastValues: FieldValues {
    if !values.isEmpty { return values }
    return FieldValues(reading.heads.compactMapValues { $0.first?.oldValue })
  }
}
