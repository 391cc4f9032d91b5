import Ledger
import Records
import Terminal

/// Notes that a duty was done, when and how; or in writing why not.
struct SettleDutyForm: FormSpec {
  typealias Fields = DutyCompletion.Fields

  private let id: Identifier<Incident>
  private let rule: String
  private let occurrence: Int
  private var duty: Duty?

  init(_ id: Identifier<Incident>, rule: String, occurrence: Int) {
    self.id = id
    self.rule = rule
    self.occurrence = occurrence
  }

  /// Not a field of the record: it decides which ones are asked for.
  static let result = FieldSpec.ofForm("result", .text, Phrase("Kết quả", "Result"))

  var title: Phrase { Phrase("Ghi kết quả", "Settle a duty") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] { [Self.result.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let file = try register.incident(id)
    duty = file?.duties.first { $0.rule == rule && $0.occurrence == occurrence }
    guard duty != nil else { throw .rule(.noSuchRecord(DutyCompletion.title, rule)) }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let duty else { return [] }
    var notes = [
      TableText(surroundings(duty.what), .heading),
      TableText("\(surroundings(duty.basisLine)) · \(surroundings(duty.limit))"),
    ]
    if let condition = duty.condition {
      let lead = surroundings(Phrase("Chỉ phải làm", "Only"))
      notes.append(TableText("\(lead) \(surroundings(condition))", .warning))
    }
    if let manner = duty.manner { notes.append(TableText(surroundings(manner), .warning)) }
    return notes
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    let known = duty?.completion
    let isExcused = known.map { $0.doneAt == nil && !$0.excuse.isEmpty } ?? false
    return [
      Self.result.name: (isExcused ? DutyResult.other : .done).rawValue,
      Fields.doneAt.name: (known?.doneAt ?? surroundings.now).formatted,
      Fields.channel.name: (known?.channel ?? .phone).rawValue,
      Fields.personReached.name: known?.personReached ?? "",
      Fields.excuse.name: known?.excuse ?? "",
    ]
  }

  private var results: [DutyResult] {
    guard let duty else { return [] }
    return DutyResult.allCases.filter { $0.isOffered(for: duty) }
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    let all = results.map { Choice(key: $0.rawValue, label: surroundings($0.label)) }
    let result = FormField(
      Self.result.name, surroundings(Self.result.label),
      .choice(.among(all, in: surroundings)),
      hint: surroundings(
        Phrase("Dấu cách để chọn: đã làm, hoặc lý do không làm.", "Space: done, or why not.")))
    guard contents[Self.result.name] == DutyResult.done.rawValue else {
      return [
        result,
        .area(
          Fields.excuse, rows: 3, isRequired: true,
          hint: Phrase("Viết rõ lý do; lý do nằm trong lịch sử.", "Why; it stays in the history."),
          in: surroundings),
      ]
    }
    return [
      result,
      .moment(Fields.doneAt, isRequired: true, in: surroundings),
      .choice(Fields.channel, of: Channel.self, in: surroundings),
      .text(
        Fields.personReached, limit: 80,
        hint: Phrase("Chức vụ hoặc tên người nghe máy, ký nhận.", "Post or name of who answered."),
        in: surroundings),
    ]
  }

  /// A result that stands for a reason begins the sentence.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    let key = Self.result.name
    guard before[key] != contents[key],
      let chosen = contents[key].flatMap({ DutyResult(rawValue: $0) }),
      let beginning = chosen.beginning
    else { return [:] }
    let written = contents[Fields.excuse.name] ?? ""
    let isOwn = !DutyResult.allCases.contains {
      ($0.beginning.map { surroundings($0) } ?? "") == written
    }
    return isOwn ? [:] : [Fields.excuse.name: surroundings(beginning)]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let duty else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    var completion = DutyCompletion(
      subject: id.record, rule: duty.rule, occurrence: duty.occurrence)
    if contents[Self.result.name] == DutyResult.done.rawValue {
      completion.doneAt = try typed.moment(Fields.doneAt, isRequired: true)
      completion.channel = typed.code(Fields.channel) ?? .phone
      completion.personReached = typed.text(Fields.personReached)
    } else {
      completion.excuse = typed.text(Fields.excuse)
    }
    if let problem = completion.problems(now: surroundings.now).first {
      throw FormProblem(problem, in: DutyCompletion.self)
    }
    return .duty(completion)
  }
}
