import Ledger
import Records
import Terminal

/// What is asked for when an incident goes to a state.
struct StateNeeds {
  typealias Fields = Incident.Fields

  let incident: Incident?
  let target: IncidentState

  private var level: Level { incident?.level ?? .notice }
  private var state: IncidentState { incident?.state ?? .new }

  func fields(_ surroundings: Surroundings) -> [FormField] {
    switch target {
    case .verifying: [.moment(Fields.schoolContactedAt, in: surroundings)]
    case .transferred: transfer(isRequired: false, surroundings)
    case .awaitingConclusion where state == .transferred:
      transfer(isRequired: true, surroundings)
    case .falseReport: contact(surroundings) + [check(surroundings)]
    case .duplicate:
      [
        .lookup(
          Fields.duplicateOf, surroundings.lookups.incidents, isRequired: true,
          hint: Phrase("Gõ số hoặc tiêu đề của bản được giữ.", "Number or title of the kept one."),
          in: surroundings)
      ]
    case .closed: state == .falseReport ? [check(surroundings)] : closing(surroundings)
    case .reopened: [.text(MoveIncidentForm.reason, isRequired: true, in: surroundings)]
    case .following: support(surroundings)
    case .new, .handling, .awaitingConclusion: []
    }
  }

  private func transfer(isRequired: Bool, _ surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.transferDocument, limit: 80, isRequired: isRequired,
        hint: isRequired ? Self.letter : Self.letterLater, in: surroundings),
      .day(Fields.transferredOn, leaning: .past, isRequired: isRequired, in: surroundings),
    ]
  }

  private static let letter = Phrase(
    "Số, ký hiệu: 12/CV-UBND.", "Number and symbol: 12/CV-UBND.")
  /// A matter may be passed on by telephone first.
  private static let letterLater = Phrase(
    "12/CV-UBND. Ghi sau được; phải có trước khi chờ kết luận.",
    "12/CV-UBND. May follow; needed before the conclusion is awaited.")

  private func contact(_ surroundings: Surroundings) -> [FormField] {
    guard state == .verifying, incident?.institution != nil else { return [] }
    return [.moment(Fields.schoolContactedAt, isRequired: true, in: surroundings)]
  }

  private func check(_ surroundings: Surroundings) -> FormField {
    .text(
      Fields.falseReportCheck, isRequired: true,
      hint: Phrase("Ví dụ: Công an xã kiểm tra tại chỗ.", "For example: the police went there."),
      in: surroundings)
  }

  /// What others told about a school ends with the school asked.
  private func lateContact(_ surroundings: Surroundings) -> [FormField] {
    guard incident?.needsSchoolContact ?? false else { return [] }
    return [.moment(Fields.schoolContactedAt, isRequired: true, in: surroundings)]
  }

  private func support(_ surroundings: Surroundings) -> [FormField] {
    guard incident?.hasChildVictim ?? false else { return [] }
    return SupportFields(surroundings: surroundings).all
  }

  private func closing(_ surroundings: Surroundings) -> [FormField] {
    lateContact(surroundings) + support(surroundings) + papers(surroundings)
  }

  private func papers(_ surroundings: Surroundings) -> [FormField] {
    guard level >= .significant else { return [] }
    let papers: [FormField] = [
      .area(Fields.cause, rows: 2, isRequired: true, in: surroundings),
      .area(Fields.lesson, rows: 2, isRequired: true, in: surroundings),
      .text(
        Fields.closingReportNumber, limit: 60, isRequired: true,
        hint: Phrase("Số báo cáo kết quả xử lý: 31/BC-UBND.", "Number of the closing report."),
        in: surroundings),
    ]
    guard level >= .serious else { return papers }
    return papers + [
      .text(
        Fields.chairSignOff, isRequired: true,
        hint: Phrase(
          "Xác nhận thế nào, ngày hoặc số văn bản nào: ký ngày 28/11/2026.",
          "How, and on which day or paper: signed on 28/11/2026."),
        in: surroundings)
    ]
  }

  /// Puts what was typed into the incident, for the fields that stand in the form.
  func fill(_ incident: inout Incident, _ typed: TypedContents) throws(FormProblem) {
    switch target {
    case .verifying:
      incident.schoolContactedAt = try contacted(typed, incident.schoolContactedAt)
    case .transferred, .awaitingConclusion:
      guard target == .transferred || state == .transferred else { return }
      incident.transferDocument = typed.text(Fields.transferDocument)
      incident.transferredOn = try typed.day(Fields.transferredOn, leaning: .past)
    case .falseReport:
      incident.schoolContactedAt = try contacted(typed, incident.schoolContactedAt)
      incident.falseReportCheck = typed.text(Fields.falseReportCheck)
    case .duplicate: incident.duplicateOf = typed.record(Fields.duplicateOf)
    case .closed where state == .falseReport:
      incident.falseReportCheck = typed.text(Fields.falseReportCheck)
    case .following: try SupportFields.fill(&incident, typed)
    case .closed:
      incident.schoolContactedAt = try contacted(typed, incident.schoolContactedAt)
      try SupportFields.fill(&incident, typed)
      incident.cause = typed.text(Fields.cause)
      incident.lesson = typed.text(Fields.lesson)
      incident.closingReportNumber = typed.text(Fields.closingReportNumber)
      incident.chairSignOff = typed.text(Fields.chairSignOff)
    case .new, .handling, .reopened: return
    }
  }

  /// The minute that the field shows does not replace the same moment known more exactly.
  private func contacted(
    _ typed: TypedContents, _ known: Moment?
  ) throws(FormProblem) -> Moment? {
    typed.text(Fields.schoolContactedAt) == known?.formatted
      ? known : try typed.moment(Fields.schoolContactedAt)
  }
}
