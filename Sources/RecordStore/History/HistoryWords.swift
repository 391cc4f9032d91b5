import Ledger
import Records

/// How fields and values are written in a history: in the words of today's labels.
struct HistoryWords {
  let names: RecordNames
  let description: KindDescription?

  func label(of field: FieldCode) -> Phrase {
    if let label = description?.field(field)?.label { return label }
    return Phrase("Mục \(field.rawValue) của bản mới hơn", "Field \(field.rawValue), newer version")
  }

  /// Nothing for an absent value.
  func text(of value: Value, field: FieldCode) throws -> Phrase? {
    switch value {
    case .null: return nil
    case .boolean(let truth): return truth ? Phrase("Có", "Yes") : Phrase("Không", "No")
    case .integer(let count): return number(Int(count), field)
    case .text(let code): return try words(ofCode: code, field) ?? Phrase(verbatim: code)
    case .bytes(let bytes): return Phrase(verbatim: "\(bytes.count) byte")
    case .day(let day): return Phrase(verbatim: Day(sinceEpoch: day)?.formatted ?? "\(day)")
    case .moment(let moment):
      return Phrase(verbatim: Moment(milliseconds: moment).formatted)
    case .record(let record): return try names.title(of: record, under: label(of: field))
    case .list(let values):
      let texts = try values.compactMap { try text(of: $0, field: field) }
      return texts.dropFirst().reduce(texts.first) { $0?.appending($1, separator: "; ") }
    }
  }

  private func number(_ number: Int, _ field: FieldCode) -> Phrase {
    let digits = Phrase(verbatim: "\(number)")
    switch (description?.kind, field) {
    case (Kind.incident, Incident.Fields.number.code),
      (Kind.register, RegisterRecord.Fields.highestNumberOnPaper.code):
      return IncidentNumber(packed: number).map { Phrase(verbatim: $0.text) } ?? digits
    case (Kind.incident, Incident.Fields.level.code):
      return Level(rawValue: number)?.label ?? digits
    default: return digits
    }
  }

  /// The words of a code; nothing where the field holds free text.
  private func words(ofCode code: String, _ field: FieldCode) throws -> Phrase? {
    guard let kind = description?.kind else { return nil }
    if let label = Self.codes[kind]?[field] { return label(code) }
    return try Self.catalogueCodes[kind]?[field]?(names, code)
  }

  private typealias CatalogueLookup = @Sendable (RecordNames, String) throws -> Phrase?

  /// The fields that hold a code of the catalogue.
  private static let catalogueCodes: [KindCode: [FieldCode: CatalogueLookup]] = [
    Kind.register: [RegisterRecord.Fields.communeCode.code: { try $0.unit(coded: $1) }],
    Kind.communeMembership: [CommuneMembership.Fields.communeCode.code: { try $0.unit(coded: $1) }],
    Kind.cluster: [Cluster.Fields.provinceCode.code: { try $0.unit(coded: $1) }],
    Kind.institution: [Institution.Fields.communeCode.code: { try $0.unit(coded: $1) }],
    Kind.incident: [
      Incident.Fields.category.code: { try $0.category(coded: $1) },
      Incident.Fields.furtherCategories.code: { try $0.category(coded: $1) },
    ],
    Kind.dutyCompletion: [DutyCompletion.Fields.rule.code: { try $0.duty(coded: $1) }],
    Kind.escalation: [
      Escalation.Fields.dueRule.code: { try $0.dueRule(coded: $1) },
      Escalation.Fields.task.code: { try $0.task(coded: $1) },
    ],
    Kind.authorityOverride: [AuthorityOverride.Fields.task.code: { try $0.task(coded: $1) }],
    Kind.clockRule: [
      LocalClockRule.Fields.code.code: { try $0.duty(coded: $1) },
      LocalClockRule.Fields.categories.code: { try $0.category(coded: $1) },
    ],
  ]

  private typealias Lookup = @Sendable (String) -> Phrase?

  private static func lookup<Code: Labelled>(_ type: Code.Type) -> Lookup {
    { Code(rawValue: $0)?.label }
  }

  /// The fields that hold the code of a closed list.
  private static let codes: [KindCode: [FieldCode: Lookup]] = [
    Kind.contactPoint: [ContactPoint.Fields.level.code: lookup(ContactLevel.self)],
    Kind.institution: [
      Institution.Fields.level.code: lookup(InstitutionLevel.self),
      Institution.Fields.ownership.code: lookup(Ownership.self),
      Institution.Fields.nationalStandard.code: lookup(NationalStandard.self),
    ],
    Kind.incident: [
      Incident.Fields.precision.code: lookup(TimePrecision.self),
      Incident.Fields.source.code: lookup(NewsSource.self),
      Incident.Fields.state.code: lookup(IncidentState.self),
    ],
    Kind.dutyCompletion: [DutyCompletion.Fields.channel.code: lookup(Channel.self)],
    Kind.escalation: [
      Escalation.Fields.addresseeLevel.code: lookup(ContactLevel.self),
      Escalation.Fields.state.code: lookup(EscalationState.self),
      Escalation.Fields.channel.code: lookup(Channel.self),
      Escalation.Fields.matter.code: lookup(EscalationMatter.self),
      Escalation.Fields.area.code: lookup(GuidanceArea.self),
      Escalation.Fields.source.code: lookup(MatterSource.self),
      Escalation.Fields.unclear.code: { Phrase(verbatim: Ground(written: $0).words) },
      Escalation.Fields.decider.code: lookup(DecidingBody.self),
      Escalation.Fields.replyKind.code: lookup(ReplyKind.self),
      Escalation.Fields.replyGrounds.code: { Phrase(verbatim: Ground(written: $0).words) },
      Escalation.Fields.replyChannel.code: lookup(Channel.self),
      Escalation.Fields.petitionResult.code: lookup(PetitionResult.self),
    ],
    Kind.importedDocument: [ImportedDocument.Fields.area.code: lookup(GuidanceArea.self)],
    Kind.question: [
      OwnQuestion.Fields.area.code: lookup(GuidanceArea.self),
      OwnQuestion.Fields.grounds.code: { Phrase(verbatim: Ground(written: $0).words) },
    ],
    Kind.driftLook: [DriftLook.Fields.relation.code: lookup(DocumentRelation.Kind.self)],
    Kind.documentCorrection: [
      DocumentCorrection.Fields.area.code: lookup(GuidanceArea.self)
    ],
    Kind.localRelation: [LocalRelation.Fields.relation.code: lookup(DocumentRelation.Kind.self)],
    Kind.distribution: [Distribution.Fields.channel.code: lookup(Channel.self)],
    Kind.task: [CommuneTask.Fields.state.code: lookup(TaskState.self)],
    Kind.outgoingPaper: [OutgoingPaper.Fields.state.code: lookup(OutgoingPaperState.self)],
    Kind.person: [
      Person.Fields.role.code: lookup(PersonRole.self), Person.Fields.sex.code: lookup(Sex.self),
      Person.Fields.level.code: lookup(PersonLevel.self),
    ],
    Kind.siteImpact: [SiteImpact.Fields.teaching.code: lookup(SiteTeaching.self)],
    Kind.incidentDetail: [
      IncidentDetail.Fields.item.code: { CategoryBlock.item($0)?.label },
      IncidentDetail.Fields.value.code: { YesNo(rawValue: $0)?.label },
    ],
    Kind.reminder: [Reminder.Fields.channel.code: lookup(Channel.self)],
    Kind.clusterMember: [ClusterMember.Fields.role.code: lookup(ClusterRole.self)],
    Kind.dutyCover: [DutyCover.Fields.days.code: lookup(CoverDays.self)],
    Kind.contactNote: [ContactNote.Fields.channel.code: lookup(Channel.self)],
    Kind.coreMember: [CoreMember.Fields.role.code: lookup(CoreRole.self)],
    Kind.clusterActivity: [ClusterActivity.Fields.activity.code: lookup(ActivityKind.self)],
    Kind.importedList: [ImportedList.Fields.contents.code: lookup(FormerContents.self)],
    Kind.clockRule: [
      LocalClockRule.Fields.unit.code: lookup(LimitUnit.self),
      LocalClockRule.Fields.countedFrom.code: lookup(ClockRule.Start.self),
      LocalClockRule.Fields.basis.code: lookup(ClockRule.BasisKind.self),
    ],
    Kind.privacyRequest: [
      PrivacyRequest.Fields.standing.code: lookup(PrivacyStanding.self),
      PrivacyRequest.Fields.ask.code: lookup(PrivacyAsk.self),
      PrivacyRequest.Fields.outcome.code: lookup(PrivacyOutcome.self),
    ],
  ]
}
