import Ledger
import Records
import Terminal
import VietText

/// A question of the commune, new or old, with its answer.
struct QuestionForm: FormSpec {
  private typealias Fields = OwnQuestion.Fields

  /// Those that are edited as they stand; the grounds are typed as papers name them.
  private static let fields = [
    Fields.question, Fields.area, Fields.asker, Fields.askedOn, Fields.situation, Fields.answer,
    Fields.mayBeShared, Fields.isUnsure,
  ]

  private let id: Identifier<OwnQuestion>?
  /// What a new one is about; nil where nothing is cited yet.
  private let ground: Ground?
  /// What was asked of others and answered, where a new one is made of that.
  private let origin: Identifier<Escalation>?
  private var old = OwnQuestion(id: Identifier(.program), question: "", area: .other)
  private var grounds = TypedGrounds(known: [])
  private var finder = QuestionFinder([])
  /// Whether ``old`` has an area that somebody chose.
  private var knowsArea = false

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<OwnQuestion>?, about ground: Ground? = nil) {
    self.id = id
    self.ground = ground
    origin = nil
  }

  /// A new one, filled with what was asked and what came back.
  init(from origin: Identifier<Escalation>) {
    id = nil
    ground = nil
    self.origin = origin
  }

  var title: Phrase {
    id == nil
      ? Phrase("Ghi câu hỏi mới", "Write a new question")
      : Phrase("Sửa câu hỏi, trả lời", "Edit or answer a question")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    grounds = try register.nameableGrounds()
    finder = QuestionFinder(try register.answers(LibraryQuery(), on: surroundings.today))
    guard let id else {
      old = OwnQuestion(id: Identifier(surroundings.newIdentity()), question: "", area: .other)
      old.grounds = ground.map { [$0] } ?? []
      if let origin { try takeOver(origin, from: register) }
      return
    }
    guard let sheet = try register.question(id, on: surroundings.today) else {
      throw .rule(.noSuchRecord(OwnQuestion.title, id.record.description))
    }
    old = sheet.question
  }

  /// An answer whose ground nobody can look up is marked as unsure from the start.
  private mutating func takeOver(
    _ origin: Identifier<Escalation>, from register: some RegisterReader
  ) throws(StoreError) {
    guard let escalation = try register.escalation(origin)?.escalation else {
      throw .rule(.noSuchRecord(Escalation.title, origin.record.description))
    }
    old.question = escalation.request
    old.area = escalation.issue.area ?? .other
    old.asker = escalation.issue.raiser
    old.askedOn = escalation.issue.raisedOn ?? escalation.sentAt?.day
    old.situation = escalation.detail ?? ""
    old.answer = escalation.reply ?? ""
    old.answeredOn = escalation.answeredOn ?? escalation.ending.settledOn
    old.grounds = escalation.answer.grounds
    old.mayBeShared = escalation.issue.mayBeShared
    let reader = grounds
    old.isUnsure = old.grounds.isEmpty || !old.grounds.allSatisfy { reader.isListed($0) }
    knowsArea = escalation.issue.area != nil
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: old.values) }

  private var typedGrounds: String { old.grounds.map(\.words).joined(separator: "\n") }

  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = editing.contents
    contents[Fields.grounds.name] = typedGrounds
    if id == nil {
      contents[Fields.askedOn.name] = (old.askedOn ?? surroundings.today).formatted
      if !knowsArea { contents[Fields.area.name] = "" }
    }
    return contents
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var new = OwnQuestion(
      id: old.id, values: try editing.values(from: contents, in: surroundings))
    let typed = TypedContents(contents, in: surroundings)
    if id == nil { new.askedOn = try typed.day(Fields.askedOn, leaning: .past) }
    if typed.text(Fields.grounds) != typedGrounds {
      new.grounds = grounds.grounds(typed.lines(Fields.grounds))
    }
    if new.answer != old.answer {
      // Words of somebody else that are shortened here were answered when they came.
      let day = origin.flatMap { _ in old.answeredOn } ?? surroundings.today
      new.answeredOn = new.isAnswered ? day : nil
    }
    if let problem = problems(of: new, surroundings).first {
      throw FormProblem(problem, in: OwnQuestion.self)
    }
    if let origin { return .question(.takeOver(new, from: origin)) }
    return id != nil && new == old ? nil : .question(.save(new))
  }

  /// A ground that nobody can look up must not pass for one.
  private func problems(of question: OwnQuestion, _ surroundings: Surroundings) -> [RuleError] {
    let unlisted =
      question.isUnsure ? nil : question.grounds.first { !grounds.isListed($0) }
    return question.problems(today: surroundings.today)
      + (unlisted.map { [.groundNotListed($0.words)] } ?? [])
  }

  func next(after contents: [String: String]) -> Route? {
    id == nil ? .guidance(.question(old.id)) : nil
  }
}

extension QuestionForm {
  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.question, limit: OwnQuestion.questionLimit, isRequired: true,
        hint: Phrase(
          "Một dòng, không nêu tên trẻ.", "One line, without a child's name."), in: surroundings),
      .choice(Fields.area, of: GuidanceArea.self, isRequired: true, in: surroundings),
      .text(
        Fields.asker, limit: 120,
        hint: Phrase("Trường, thôn hoặc bộ phận nào hỏi.", "Which school, hamlet or office asks."),
        in: surroundings),
      .day(Fields.askedOn, leaning: .past, in: surroundings),
      .area(
        Fields.situation, rows: 3, limit: max(OwnQuestion.textLimit, old.situation.count),
        hint: Phrase(
          "Khi nào câu hỏi này đặt ra: loại trường, việc gì, đến đâu.",
          "When it arises: what school, what matter, how far it is."), in: surroundings),
      .area(
        Fields.answer, rows: 4, limit: max(OwnQuestion.textLimit, old.answer.count),
        hint: Phrase("Để trống khi chưa có.", "Empty while there is none."), in: surroundings),
      .area(
        Fields.grounds, rows: 3,
        hint: Phrase(
          "Mỗi dòng một căn cứ: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP.",
          "One a line: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP."), in: surroundings),
      .flag(
        Fields.isUnsure,
        hint: Phrase(
          "Bật khi không văn bản nào trong danh mục nói: câu trả lời sẽ ghi “chưa chắc chắn”.",
          "On where no listed document says it: the answer will be marked “unsure”."),
        in: surroundings),
      .flag(Fields.mayBeShared, in: surroundings),
    ]
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    notes(given: [:], in: surroundings)
  }

  /// Answers to questions like the one being typed: always as many lines, so that nothing jumps.
  func notes(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [TableText] {
    let isLow = surroundings.size.rows < Self.lowRows
    let count = isLow ? 1 : Self.similarCount
    let typed = contents[Fields.question.name] ?? ""
    let found = finder.similar(to: typed, limit: count, except: id)
    let head = Phrase(
      "Câu gần giống đã có (F3 tìm và đọc):", "Questions like it (F3 finds and reads):")
    let lines = found.map { answer in
      let row = AnswerRow(answer: answer)
      let text = "\(surroundings(row.mark)) · \(surroundings(answer.question))"
      return TableText(Self.cut(text, in: surroundings))
    }
    let none = Phrase(
      "Câu gần giống sẽ hiện ở đây khi gõ.", "Questions like it show here while you type.")
    let first =
      found.isEmpty
      ? TableText(surroundings(none), .faint)
      : TableText(
        Self.cut(surroundings(head), in: surroundings), .heading)
    let shown = isLow && !lines.isEmpty ? lines : [first] + lines
    let rows = isLow ? 1 : count + 1
    return warning(surroundings) + shown
      + Array(repeating: TableText(" "), count: rows - shown.count)
  }

  /// What was sealed becomes readable for everybody who opens the register.
  private func warning(_ surroundings: Surroundings) -> [TableText] {
    guard origin != nil else { return [] }
    let words = Phrase(
      "Câu hỏi không niêm phong: bỏ hết tên người, chi tiết riêng trước khi lưu.",
      "Questions are not sealed: take out names and private details before saving.")
    return [TableText(Self.cut(surroundings(words), in: surroundings), .warning)]
  }

  private static let similarCount = 3
  /// A page with fewer rows has room for one line of notes.
  private static let lowRows = 14

  private static func cut(_ text: String, in surroundings: Surroundings) -> String {
    let columns = surroundings.size.columns - 4
    guard TextWidth.columns(text) > columns else { return text }
    return (TextWrap.lines(of: text, columns: columns - 1).first.map(String.init) ?? "") + "…"
  }
}
