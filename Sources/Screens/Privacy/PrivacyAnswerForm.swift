import Ledger
import Records
import Terminal

/// What was answered, by which letter, and what became of the request.
struct PrivacyAnswerForm: FormSpec {
  private typealias Fields = PrivacyRequest.Fields

  private static let fields = [
    Fields.answeredOn, Fields.answer, Fields.letterNumber, Fields.extendedOn, Fields.outcome,
    Fields.refusalGround, Fields.closedOn,
  ]

  private let id: Identifier<PrivacyRequest>
  private var request: PrivacyRequest?

  init(_ id: Identifier<PrivacyRequest>) { self.id = id }

  var title: Phrase { Phrase("Trả lời, kết quả yêu cầu", "Answer and outcome") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] { [Fields.outcome.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    request = try PrivacySheet.readable(id, in: register).request
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    request.map { [TableText(surroundings($0.plainTitle), .heading)] } ?? []
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let request else { return [:] }
    return FieldEditing(fields: Self.fields, values: request.values).contents
  }

  /// What is told of a request that was answered; an extension is none of it.
  private static let answering = [Fields.answer, Fields.letterNumber, Fields.outcome]

  /// Whoever begins to write the answer gives it most likely today.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    func isAnswered(_ contents: [String: String]) -> Bool {
      Self.answering.contains { contents[$0.name]?.isEmpty == false }
    }
    let day = Fields.answeredOn.name
    guard !isAnswered(before), isAnswered(contents), contents[day]?.isEmpty ?? true else {
      return [:]
    }
    return [day: surroundings.today.formatted]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let outcome = contents[Fields.outcome.name].flatMap(PrivacyOutcome.init(rawValue:))
    let ground: [FormField] =
      outcome == .refused || outcome == .partly
      ? [
        .text(
          Fields.refusalGround, limit: PrivacyRequest.lineLimit, isRequired: true,
          hint: Phrase("Văn bản, điều khoản.", "The document and its article."),
          in: surroundings)
      ] : []
    return [
      .day(Fields.answeredOn, leaning: .past, in: surroundings),
      .area(
        Fields.answer, rows: 2, limit: PrivacyRequest.textLimit,
        hint: Phrase(
          "Đã đưa gì, cho ai, theo căn cứ nào.", "What was given, to whom, on what ground."),
        in: surroundings),
      .text(
        Fields.letterNumber, limit: PrivacyRequest.lineLimit,
        hint: Phrase("Số, ký hiệu văn bản trả lời.", "Number of the letter."), in: surroundings),
      .day(Fields.extendedOn, leaning: .past, in: surroundings),
      .choice(Fields.outcome, of: PrivacyOutcome.self, in: surroundings),
    ] + ground + [
      .day(Fields.closedOn, leaning: .past, in: surroundings)
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let request else { return nil }
    let editing = FieldEditing(fields: Self.fields, values: request.values)
    var new = PrivacyRequest(
      id: request.id, values: try editing.values(from: contents, in: surroundings))
    if new.outcome == nil || new.outcome == .done { new.refusalGround = "" }
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: PrivacyRequest.self)
    }
    return new == request ? nil : .privacy(.save(new))
  }
}
