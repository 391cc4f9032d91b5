import Records
import Terminal

/// What the province or commune decided about one task.
struct OverrideForm: FormSpec {
  private typealias Fields = AuthorityOverride.Fields

  private let code: AuthorityRule.Code
  private var rule: AuthorityRule?
  private var old: AuthorityOverride?

  init(_ code: AuthorityRule.Code) { self.code = code }

  var title: Phrase { Phrase("Quyết định phân cấp tại địa phương", "Local decision") }
  var record: RecordReference? {
    RecordReference(AuthorityOverride.id(task: code.rawValue))
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let row = try register.authorityRow(code)
    rule = row?.rule
    old = row?.recorded
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let rule else { return [] }
    let shipped = Phrase("Danh mục ghi: ", "The list says: ")
      .appending(rule.decider.label, separator: "")
      .appending(Phrase(verbatim: "[\(surroundings(rule.confidence.standing))]"))
    return [
      TableText(surroundings(rule.task), .heading),
      TableText(surroundings(shipped), rule.confidence.style),
    ]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.decider, isRequired: true,
        hint: Phrase("Ví dụ: UBND xã; Sở GD&ĐT.", "For example: the commune; the Department."),
        in: surroundings),
      .text(
        Fields.decisionNumber, limit: 60, isRequired: true,
        hint: Phrase("Như trên văn bản: 45/2026/QĐ-UBND.", "As on the paper: 45/2026/QĐ-UBND."),
        in: surroundings),
      .day(Fields.decidedOn, leaning: .past, isRequired: true, in: surroundings),
      .day(Fields.effectiveOn, in: surroundings),
      .number(
        Fields.timeLimitDays, limit: 4,
        hint: Phrase(
          "Số ngày làm việc; để trống khi quyết định không nêu.",
          "Working days; empty when the decision sets none."), in: surroundings),
      .area(Fields.note, in: surroundings),
    ]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let old else { return [:] }
    return [
      Fields.decider.name: old.decider, Fields.decisionNumber.name: old.decisionNumber,
      Fields.decidedOn.name: old.decidedOn?.formatted ?? "",
      Fields.effectiveOn.name: old.effectiveOn?.formatted ?? "",
      Fields.timeLimitDays.name: old.timeLimitDays.map(String.init) ?? "",
      Fields.note.name: old.note,
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    var new = AuthorityOverride(
      task: code.rawValue, decider: typed.text(Fields.decider),
      decisionNumber: typed.text(Fields.decisionNumber))
    new.decidedOn = try typed.day(Fields.decidedOn, leaning: .past, isRequired: true)
    new.effectiveOn = try typed.day(Fields.effectiveOn)
    new.timeLimitDays = try typed.number(Fields.timeLimitDays)
    new.note = typed.text(Fields.note)
    return new == old ? nil : .authority(.save(new))
  }
}
