import Ledger

/// What the province or commune decided about one task, beside the shipped authority row.
public struct AuthorityOverride: Recorded {
  public static let kind = Kind.authorityOverride
  public static let title = Phrase("Phân cấp tại địa phương", "Local authority decision")

  public let id: Identifier<AuthorityOverride>
  /// Id of the shipped authority row.
  public var task: String
  /// Who decides here, in words.
  public var decider: String
  /// Number of the decision, for example "45/2026/QĐ-UBND".
  public var decisionNumber: String
  public var decidedOn: Day?
  public var effectiveOn: Day?
  /// Working days; absent when the decision sets none.
  public var timeLimitDays: Int?
  public var note = ""
  public var isWithdrawn = false

  public init(task: String, decider: String, decisionNumber: String) {
    id = Self.id(task: task)
    self.task = task
    self.decider = decider
    self.decisionNumber = decisionNumber
  }
}

extension AuthorityOverride {
  public static func id(task: String) -> Identifier<AuthorityOverride> {
    Identifier(RecordID(kind: kind, officialCode: task))
  }

  /// The day from which it decides: that of its effect, or of the decision where none is stated.
  public var appliesFrom: Day? { effectiveOn ?? decidedOn }

  /// Whether it decides on a day already.
  public func applies(on day: Day) -> Bool { appliesFrom.map { $0 <= day } ?? true }

  /// What keeps the decision from being saved; a local decision needs its number and date.
  public var problems: [RuleError] {
    var problems: [RuleError] = []
    if decider.isEmpty { problems.append(.missing(Fields.decider.label)) }
    if decisionNumber.isEmpty { problems.append(.missing(Fields.decisionNumber.label)) }
    if decidedOn == nil { problems.append(.missing(Fields.decidedOn.label)) }
    return problems
  }

  public enum Fields {
    public static let task = FieldSpec(2, "task", .text, Phrase("Việc", "Task"))
    public static let decider = FieldSpec(3, "decider", .text, Phrase("Ai quyết định", "Decider"))
    public static let decisionNumber = FieldSpec(
      4, "decisionNumber", .text, Phrase("Số quyết định", "Decision number"))
    public static let decidedOn = FieldSpec(
      5, "decidedOn", .day, Phrase("Ngày quyết định", "Decided on"))
    public static let effectiveOn = FieldSpec(
      6, "effectiveOn", .day, Phrase("Hiệu lực từ", "Effective from"))
    public static let timeLimitDays = FieldSpec(
      7, "timeLimitDays", .integer, Phrase("Thời hạn (ngày làm việc)", "Time limit (working days)"))
    public static let note = FieldSpec(8, "note", .text, Phrase("Ghi chú", "Note"))
    public static let all = [
      .isWithdrawn, task, decider, decisionNumber, decidedOn, effectiveOn, timeLimitDays, note,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<AuthorityOverride>, values: FieldValues) {
    self.id = id
    task = values.text(Fields.task) ?? ""
    decider = values.text(Fields.decider) ?? ""
    decisionNumber = values.text(Fields.decisionNumber) ?? ""
    decidedOn = values.day(Fields.decidedOn)
    effectiveOn = values.day(Fields.effectiveOn)
    timeLimitDays = values.integer(Fields.timeLimitDays)
    note = values.text(Fields.note) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.task, task)
    values.set(Fields.decider, decider)
    values.set(Fields.decisionNumber, decisionNumber)
    values.set(Fields.decidedOn, decidedOn)
    values.set(Fields.effectiveOn, effectiveOn)
    values.set(Fields.timeLimitDays, timeLimitDays)
    values.set(Fields.note, note)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
