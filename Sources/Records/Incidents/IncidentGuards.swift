/// What must be there before an incident may leave a state or be closed.
///
/// Guards never stand in the way of acting: handling may begin, and a matter may be passed to the
/// competent body, before every call is made.
public struct IncidentGuards: Sendable {
  public let incident: Incident
  /// Legal duties neither done nor excused in writing, in words.
  public let openLegalDuties: [Phrase]

  public init(incident: Incident, openLegalDuties: [Phrase]) {
    self.incident = incident
    self.openLegalDuties = openLegalDuties
  }
}

extension IncidentGuards {
  /// What is missing before the incident may stand in `target`; empty when nothing is.
  public func missing(for target: IncidentState) -> [Phrase] {
    switch target {
    case .new, .verifying, .handling, .transferred: []
    case .reopened: []
    case .awaitingConclusion:
      incident.state == .transferred ? openLegalDuties + transferMissing : openLegalDuties
    case .following: openLegalDuties
    case .falseReport: falseReportMissing
    case .duplicate:
      incident.duplicateOf == nil ? [Incident.Fields.duplicateOf.label] : []
    case .closed: closingMissing
    }
  }

  /// What must be settled before the incident may be withdrawn; empty when nothing must.
  ///
  /// - Parameter openEscalations: what was asked of others and is not finished, in words.
  public func againstWithdrawing(openEscalations: [Phrase]) -> [Phrase] {
    let isSettled = incident.state == .duplicate || incident.state == .closed
    let duties = (isSettled ? [] : openLegalDuties) + supportAhead
    let lead = Phrase("kiến nghị chưa xong", "open escalation")
    return duties + openEscalations.map { lead.appending($0, separator: ": ") }
  }

  private var supportAhead: [Phrase] {
    guard let day = incident.supportNextOn else { return [] }
    let label = Incident.Fields.supportNextOn.label
    return [label.appending(Phrase(verbatim: day.formatted))]
  }

  /// Whether a move needs a written reason.
  public static func needsReason(_ target: IncidentState) -> Bool { target == .reopened }

  private var transferMissing: [Phrase] {
    var missing: [Phrase] = []
    if incident.transferDocument.isEmpty {
      missing.append(Incident.Fields.transferDocument.label)
    }
    if incident.transferredOn == nil { missing.append(Incident.Fields.transferredOn.label) }
    return missing
  }

  /// News about an institution is not called false before somebody asked there.
  private var falseReportMissing: [Phrase] {
    var missing: [Phrase] = []
    if incident.state == .verifying, incident.institution != nil,
      incident.schoolContactedAt == nil
    {
      missing.append(Incident.Fields.schoolContactedAt.label)
    }
    if incident.falseReportCheck.isEmpty {
      missing.append(Incident.Fields.falseReportCheck.label)
    }
    return missing
  }

  /// What others tell about an institution does not end before somebody asked there.
  private var contactMissing: [Phrase] {
    incident.needsSchoolContact && incident.schoolContactedAt == nil
      ? [Incident.Fields.schoolContactedAt.label] : []
  }

  /// A pupil who was hurt has a next day of support, or a written reason why none is needed.
  private var supportMissing: [Phrase] {
    incident.hasChildVictim && incident.supportNextOn == nil && incident.supportEnded.isEmpty
      ? [Incident.Fields.supportNextOn.label] : []
  }

  private var closingMissing: [Phrase] {
    var missing = openLegalDuties
    if incident.state == .falseReport { return missing + falseReportMissing }
    missing += contactMissing + supportMissing
    if incident.level >= .significant {
      for (text, field) in [
        (incident.cause, Incident.Fields.cause), (incident.lesson, Incident.Fields.lesson),
        (incident.closingReportNumber, Incident.Fields.closingReportNumber),
      ] where text.isEmpty {
        missing.append(field.label)
      }
    }
    if incident.level >= .serious, !incident.isSignedOff {
      missing.append(Incident.Fields.chairSignOff.label)
    }
    return missing
  }
}

extension Incident {
  /// Whether the chair's sign-off names its day or paper; "not yet" is none.
  fileprivate var isSignedOff: Bool { chairSignOff.contains(where: \.isNumber) }
}
