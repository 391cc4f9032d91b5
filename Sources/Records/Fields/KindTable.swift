import Ledger

/// What must be known of a kind of record without knowing its type: for the ledger, the tables,
/// the history page.
public struct KindDescription: Sendable {
  public let kind: KindCode
  public let version: Int
  public let title: Phrase
  public let fields: [FieldSpec]

  init<Record: Recorded>(_ type: Record.Type) {
    kind = type.kind
    version = type.version
    title = type.title
    fields = type.fields
  }

  public func field(_ code: FieldCode) -> FieldSpec? {
    fields.first { $0.code == code }
  }
}

extension Kind {
  /// Every kind whose records this program knows, ascending by code.
  public static let known: [KindDescription] = [
    KindDescription(RegisterRecord.self), KindDescription(Officer.self),
    KindDescription(CommuneMembership.self), KindDescription(Cluster.self),
    KindDescription(ContactPoint.self), KindDescription(Institution.self),
    KindDescription(Incident.self), KindDescription(LogLine.self),
    KindDescription(DutyCompletion.self), KindDescription(Escalation.self),
    KindDescription(AuthorityOverride.self), KindDescription(CatalogueTaken.self),
    KindDescription(Erasure.self), KindDescription(ImportedDocument.self),
    KindDescription(OwnQuestion.self),
    KindDescription(LocalRelation.self), KindDescription(DocumentCorrection.self),
    KindDescription(DriftLook.self), KindDescription(Distribution.self),
    KindDescription(ReadingNote.self), KindDescription(Understanding.self),
    KindDescription(SchoolReceipt.self),
    KindDescription(IncidentDetail.self), KindDescription(Measure.self),
    KindDescription(SiteImpact.self), KindDescription(Person.self),
    KindDescription(PrivacyRequest.self),
    KindDescription(AccessNote.self), KindDescription(CommuneTask.self),
    KindDescription(Reminder.self), KindDescription(OutgoingPaper.self),
    KindDescription(OfficeSettings.self), KindDescription(IncomingPaper.self),
    KindDescription(ClusterMember.self),
    KindDescription(DutyCover.self), KindDescription(ContactNote.self),
    KindDescription(CoreMember.self), KindDescription(ImportedList.self),
    KindDescription(ClusterActivity.self), KindDescription(PersonnelNote.self),
    KindDescription(DirectInstruction.self), KindDescription(Handover.self),
    KindDescription(LocalClockRule.self),
  ]

  public static func description(of kind: KindCode) -> KindDescription? {
    known.first { $0.kind == kind }
  }
}
