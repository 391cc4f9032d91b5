import Ledger
import Records
import Terminal

/// What was concluded and learned, which report tells of it, how long the record is kept.
struct OutcomeForm: FormSpec {
  private typealias Fields = Incident.Fields

  private static let fields = [
    Fields.conclusionBody, Fields.conclusionDocument, Fields.concludedOn, Fields.cause,
    Fields.lesson, Fields.proposal, Fields.periodicReport, Fields.leftOutBecause,
    Fields.closingReportNumber, Fields.chairSignOff, Fields.retainUntil,
  ]

  private let id: Identifier<Incident>
  private var incident: Incident?

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase { Phrase("Kết luận, bài học", "Conclusion and lesson") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    incident = file.incident
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: incident?.values ?? FieldValues())
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.conclusionBody, limit: 120,
        hint: Phrase(
          "Trước khi có kết luận chỉ ghi “bị phản ánh”.",
          "Before a conclusion a person is only “complained of”."), in: surroundings),
      .text(Fields.conclusionDocument, limit: 60, in: surroundings),
      .day(Fields.concludedOn, leaning: .past, in: surroundings),
      .area(Fields.cause, rows: 2, in: surroundings),
      .area(Fields.lesson, rows: 2, in: surroundings),
      .area(
        Fields.proposal, rows: 2,
        hint: Phrase("Làm gì để không lặp lại.", "What should keep it from happening again."),
        in: surroundings),
    ] + reporting(surroundings)
  }

  private func reporting(_ surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.periodicReport, limit: 120,
        hint: Phrase(
          "Báo cáo nào đã nêu: Báo cáo tháng 11/2026.", "Which report: that of November 2026."),
        in: surroundings),
      .text(
        Fields.leftOutBecause, limit: 120,
        hint: Phrase("Không nêu trong báo cáo thì ghi lý do.", "The reason where none does."),
        in: surroundings),
      .text(Fields.closingReportNumber, limit: 60, in: surroundings),
      .text(Fields.chairSignOff, in: surroundings),
      .day(
        Fields.retainUntil,
        hint: Phrase(
          "Theo bảng thời hạn lưu trữ của xã; sổ chỉ ghi lại.",
          "By the commune's archive schedule; the register only notes it."), in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old = incident else { return nil }
    let typed = try editing.values(from: contents, in: surroundings)
    let changes = FieldChanges(from: editing.values, to: typed)
    guard !changes.isEmpty else { return nil }
    let new = Incident(id: id, values: changes.applied(to: old.values))
    if let problem = new.problems(now: surroundings.now).first {
      throw FormProblem(problem, in: Incident.self)
    }
    return .incident(.edit(id, new.changes(since: old), reason: nil))
  }
}
