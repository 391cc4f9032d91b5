import Ledger
import Records
import Terminal

/// When a pupil who was hurt is supported next, or why no longer.
struct SupportFields {
  private typealias Fields = Incident.Fields

  let surroundings: Surroundings

  var all: [FormField] {
    [
      .day(
        Fields.supportNextOn, leaning: .thisYear,
        hint: Phrase(
          "Ngày tiếp theo của kế hoạch hỗ trợ; sổ nhắc cả khi vụ việc đã kết thúc.",
          "Next day of the support plan; reminds also after the end."), in: surroundings),
      .text(
        Fields.supportEnded, limit: 120,
        hint: Phrase(
          "Ghi lý do nếu không đặt ngày: các em đã khỏe, đi học đều.",
          "The reason where no day is set: all are well and back at school."),
        in: surroundings),
    ]
  }

  static func contents(of incident: Incident) -> [String: String] {
    [
      Fields.supportNextOn.name: incident.supportNextOn?.formatted ?? "",
      Fields.supportEnded.name: incident.supportEnded,
    ]
  }

  /// A next day that is set now lies not in the past.
  static func fill(_ incident: inout Incident, _ typed: TypedContents) throws(FormProblem) {
    let known = incident.supportNextOn
    incident.supportNextOn = try typed.day(Fields.supportNextOn, leaning: .thisYear)
    incident.supportEnded = typed.text(Fields.supportEnded)
    let isNew = incident.supportNextOn != known
    if isNew, let next = incident.supportNextOn, next < typed.today {
      throw FormProblem(
        .order(first: Phrase("Hôm nay", "Today"), second: Fields.supportNextOn.label),
        at: Fields.supportNextOn.name)
    }
    guard incident.supportNextOn == nil || incident.supportEnded.isEmpty else {
      throw FormProblem(
        .oneOfTwo(Fields.supportNextOn.label, Fields.supportEnded.label),
        at: Fields.supportEnded.name)
    }
  }
}
