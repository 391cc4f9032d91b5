import Ledger
import Records
import Terminal

/// What voters are answered: the letter, its day, and what has become of their petition.
struct AnswerVotersForm: FormSpec {
  private typealias Fields = Escalation.Fields

  private let id: Identifier<Escalation>
  private var old: Escalation?

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase { Phrase("Trả lời cử tri", "Answer voters") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    old = file.escalation
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [TableText(old?.request ?? "", .heading)]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let petition = old?.petition else { return [:] }
    return [
      Fields.petitionResult.name: petition.result?.rawValue ?? "",
      Fields.voterLetter.name: petition.letterNumber,
      Fields.voterLetterDate.name: petition.letterDate?.formatted ?? "",
      Fields.toldOn.name: petition.toldOn?.formatted ?? "",
    ]
  }

  /// Whoever notes the first result tells it most likely today; a letter that is added later says
  /// nothing of that.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    let (result, day) = (Fields.petitionResult.name, Fields.toldOn.name)
    guard old?.petition.result == nil, before[result]?.isEmpty ?? true,
      contents[result]?.isEmpty == false, contents[day]?.isEmpty ?? true
    else { return [:] }
    return [day: surroundings.today.formatted]
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    [
      .choice(
        Fields.petitionResult, of: PetitionResult.self, isRequired: true,
        hint: Phrase(
          "“Đang giải quyết” thì còn phải trả lời lại khi xong.",
          "“Being settled” asks for another answer at the end."), in: surroundings),
      .text(
        Fields.voterLetter, limit: 60,
        hint: Phrase(
          "Ghi sau được; cần trước khi kết thúc: 61/UBND-VHXH.",
          "May follow; needed for closing: 61/UBND-VHXH."), in: surroundings),
      .day(Fields.voterLetterDate, leaning: .past, in: surroundings),
      .day(
        Fields.toldOn, leaning: .past,
        hint: Phrase(
          "Để trống khi chưa gửi đến cử tri, đại biểu.", "Empty until voters were answered."),
        in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    var new = old
    new.petition.result = typed.code(Fields.petitionResult)
    new.petition.letterNumber = typed.text(Fields.voterLetter)
    new.petition.letterDate = try typed.day(Fields.voterLetterDate, leaning: .past)
    new.petition.toldOn = try typed.day(Fields.toldOn, leaning: .past)
    if let told = new.petition.toldOn, told > surroundings.today {
      throw FormProblem(.inFuture(Fields.toldOn.label), at: Fields.toldOn.name)
    }
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: Escalation.self)
    }
    let changes = new.changes(since: old)
    return changes.isEmpty ? nil : .escalation(.edit(id, changes))
  }
}
