import Ledger
import Records
import Terminal

/// What is set for a limit of time from a day on: for a rule of the catalogue, or a rule made here.
struct ClockForm: FormSpec {
  typealias Fields = LocalClockRule.Fields

  private let code: ClockRule.Code?
  private let version: Identifier<LocalClockRule>?
  private(set) var shipped: ClockRule?
  /// What stands already; nil for what is set anew.
  private var old: LocalClockRule?
  /// First days of what was set beside it.
  private var takenDays: [Day] = []
  /// What the form starts from.
  private var start: LocalClockRule
  private(set) var categories = CategoryChoices([], .vietnamese)
  private(set) var recipients: [Recipient] = []

  /// - Parameters:
  ///   - code: nil for a rule made here.
  ///   - version: what was set and is to be changed; nil sets something from today on.
  init(_ code: ClockRule.Code?, _ version: Identifier<LocalClockRule>? = nil) {
    self.code = code
    self.version = version
    start = LocalClockRule(code: "", from: .first, limit: .hours(2))
  }

  var title: Phrase {
    code == nil
      ? Phrase("Thêm quy tắc thời hạn", "New rule of time")
      : Phrase("Đặt quy tắc thời hạn", "Set a rule of time")
  }
  var record: RecordReference? { old.map { RecordReference($0.id) } }
  var fieldsDependOn: [String] { [Fields.unit.name, Fields.isOff.name] }
  /// Whether it is made here and says itself what is to be done.
  var isOwn: Bool { shipped == nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    categories = CategoryChoices(try register.categories(), surroundings.language)
    recipients = try register.recipients()
    let own = code?.rawValue ?? LocalClockRule.newCode(surroundings.newIdentity())
    let sheet = try register.clockSheets().first { $0.code.rawValue == own }
    shipped = sheet?.shipped
    guard sheet != nil || code == nil else {
      throw .rule(.noSuchRecord(LocalClockRule.title, own))
    }
    if let version { old = sheet?.versions.first { $0.id == version } }
    takenDays = (sheet?.versions ?? []).filter { $0.id != old?.id }.map(\.from)
    start = old ?? proposal(own, sheet, surroundings.today)
  }

  /// From today on, as it counts today.
  private func proposal(_ code: String, _ sheet: ClockSheet?, _ today: Day) -> LocalClockRule {
    let rule = sheet?.rule(on: today) ?? sheet?.shipped
    return LocalClockRule(
      code: code, from: today, limit: rule.map { Self.typed($0) } ?? .hours(2),
      countedFrom: rule?.countedFrom ?? .learned)
  }

  /// What recurs is set in days.
  private static func typed(_ rule: ClockRule) -> ClockRule.Limit {
    guard let recurrence = rule.recurrence else { return rule.limit }
    switch recurrence.unit {
    case .days: return .days(recurrence.every)
    case .weeks: return .days(recurrence.every * 7)
    case .months: return .days(recurrence.every * 30)
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let what = shipped?.what ?? Phrase("Việc riêng của xã, tỉnh", "A rule of this place")
    let remark =
      shipped.map { $0.isCertainLaw ? ClockSheet.lawRemark : Self.dayRemark } ?? Self.dayRemark
    return [
      TableText(surroundings(what), .heading), TableText(surroundings(remark), .faint),
    ]
  }

  private static let dayRemark = Phrase(
    "Ngày bắt đầu khác là quy tắc mới; cũ giữ nguyên.",
    "Another first day is a new rule; the old one stays.")
}

extension ClockForm {
  private var editing: FieldEditing {
    FieldEditing(fields: Fields.all, values: start.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = editing.contents
    contents[Fields.categories.name] = start.own.categories.joined(separator: ", ")
    contents[Fields.recipients.name] = start.own.recipients.first ?? ""
    contents[Fields.lowestLevel.name] = "\(start.own.lowestLevel)"
    contents[Fields.highestLevel.name] = "\(start.own.highestLevel)"
    return contents
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = try typed(contents, surroundings)
    guard !takenDays.contains(new.from) else {
      throw FormProblem(.dayTaken(new.from), at: Fields.from.name)
    }
    if let problem = new.problems(over: shipped).first {
      throw FormProblem(problem, at: Self.field(of: problem).name)
    }
    return new == old ? nil : .clock(.save(new, reason: nil))
  }

  private func typed(
    _ contents: [String: String], _ surroundings: Surroundings
  ) throws(FormProblem) -> LocalClockRule {
    let typed = TypedContents(contents, in: surroundings)
    guard let from = try typed.day(Fields.from, isRequired: true) else {
      throw FormProblem(.missing(Fields.from.label), at: Fields.from.name)
    }
    var new = LocalClockRule(
      code: start.code, from: from, limit: try limit(typed),
      countedFrom: typed.code(Fields.countedFrom) ?? start.countedFrom)
    new.until = try typed.day(Fields.until)
    new.isOff = typed.flag(Fields.isOff)
    new.basis = typed.code(Fields.basis) ?? .default
    new.document = typed.text(Fields.document)
    new.issuedOn = try typed.day(Fields.issuedOn, leaning: .past)
    new.note = typed.text(Fields.note)
    if isOwn { new.own = try own(typed, contents) }
    if let old, old.id == new.id { new.setAt = old.setAt }
    return new
  }

  private func limit(_ typed: TypedContents) throws(FormProblem) -> ClockRule.Limit {
    if typed.flag(Fields.isOff) { return start.limit }
    let unit: LimitUnit = typed.code(Fields.unit) ?? start.limit.unit
    let count = unit.isCounted ? try typed.number(Fields.count, isRequired: true) : nil
    guard let limit = unit.limit(count) else {
      throw FormProblem(.missing(Fields.count.label), at: Fields.count.name)
    }
    return limit
  }

  private func own(
    _ typed: TypedContents, _ contents: [String: String]
  ) throws(FormProblem) -> LocalClockRule.Own {
    var own = start.own
    own.what = typed.text(Fields.what)
    own.actor = typed.text(Fields.actor)
    own.condition = typed.text(Fields.condition)
    let told = typed.text(Fields.recipients)
    if told != start.own.recipients.first ?? "" { own.recipients = told.isEmpty ? [] : [told] }
    own.categories = try categories.codes(typed: typed.text(Fields.categories))
    own.lowestLevel = try level(typed, Fields.lowestLevel) ?? 1
    own.highestLevel = try level(typed, Fields.highestLevel) ?? 4
    own.recurs = typed.flag(Fields.recurs)
    return own
  }

  private func level(
    _ typed: TypedContents, _ field: FieldSpec
  ) throws(FormProblem) -> Int? {
    guard let number = try typed.number(field) else { return nil }
    guard Level(rawValue: number) != nil else {
      throw FormProblem(.notAChoice(field.label, typed: "\(number)"), at: field.name)
    }
    return number
  }

  /// Where what is wrong is shown.
  private static func field(of problem: RuleError) -> FieldSpec {
    switch problem {
    case .weakensLaw, .repeatsByDays: Fields.unit
    default: Fields.all.first { $0.label == problem.field } ?? Fields.from
    }
  }

  func next(after contents: [String: String]) -> Route? {
    code == nil ? .incidents(.clock(.init(start.code))) : nil
  }
}
