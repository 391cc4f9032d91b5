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
  private var old = OwnQuestion(id: Identifier(.program), question: "", area: .other)
  private var grounds = TypedGrounds(known: [])
  private var finder = QuestionFinder([])

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<OwnQuestion>?, about ground: Ground? = nil) {
    self.id = id
    self.ground = ground
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
      return
    }
    guard let sheet = try register.question(id, on: surroundings.today) else {
      throw .rule(.noSuchRecord(OwnQuestion.title, id.record.description))
    }
    old = sheet.question
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: old.values) }

  private var typedGrounds: String { old.grounds.map(\.words).joined(separator: "\n") }

  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = editing.contents
    contents[Fields.grounds.name] = typedGrounds
    if id == nil {
      contents[Fields.askedOn.name] = surroundings.today.formatted
      contents[Fields.area.name] = ""
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
    if new.answer != old.answer { new.answeredOn = new.isAnswered ? surroundings.today : nil }
    if let problem = problems(of: new, surroundings).first {
      throw FormProblem(problem, in: OwnQuestion.self)
    }
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
        Fields.situation, rows: 3, limit: OwnQuestion.textLimit,
        hint: Phrase(
          "Khi nào câu hỏi này đặt ra: loại trường, việc gì, đến đâu.",
          "When it arises: what school, what matter, how far it is."), in: surroundings),
      .area(
        Fields.answer, rows: 4, limit: OwnQuestion.textLimit,
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
    return shown + Array(repeating: TableText(" "), count: rows - shown.count)
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
