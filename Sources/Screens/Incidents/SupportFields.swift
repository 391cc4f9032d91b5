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
        Fields.supportNextOn, leaning: .future,
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

  static func fill(_ incident: inout Incident, _ typed: TypedContents) throws(FormProblem) {
    incident.supportNextOn = try typed.day(Fields.supportNextOn, leaning: .future)
    incident.supportEnded = typed.text(Fields.supportEnded)
    guard incident.supportNextOn == nil || incident.supportEnded.isEmpty else {
      throw FormProblem(
        .oneOfTwo(Fields.supportNextOn.label, Fields.supportEnded.label),
        at: Fields.supportEnded.name)
    }
  }
}
