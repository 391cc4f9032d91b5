import Ledger
import Records
import Terminal

/// An incoming paper, new or old, with how it is handled.
struct IncomingForm: FormSpec {
  private typealias Fields = IncomingPaper.Fields

  private let id: Identifier<IncomingPaper>?
  private var paper = IncomingPaper(id: Identifier(.program), arrivedOn: .first, abstract: "")

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<IncomingPaper>?) { self.id = id }

  var title: Phrase {
    id == nil
      ? Phrase("Ghi văn bản đến", "New incoming paper")
      : Phrase("Văn bản đến", "Incoming paper")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let id else {
      paper = IncomingPaper(
        id: Identifier(surroundings.newIdentity()), arrivedOn: surroundings.today, abstract: "")
      return
    }
    guard let old = try register.incomingPaper(id) else {
      throw .rule(.noSuchRecord(IncomingPaper.title, id.record.description))
    }
    paper = old
  }

  private var editing: FieldEditing {
    FieldEditing(
      fields: Fields.all.filter { $0.code != FieldSpec.isWithdrawn.code }, values: paper.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let limit = IncomingPaper.textLimit
    return [
      .day(Fields.arrivedOn, leaning: .past, isRequired: true, in: surroundings),
      .number(Fields.arrivalNumber, limit: 5, in: surroundings),
      .text(Fields.author, limit: limit, isRequired: true, in: surroundings),
      .text(Fields.number, limit: 60, in: surroundings),
      .day(Fields.issuedOn, leaning: .past, in: surroundings),
      .area(Fields.abstract, rows: 2, limit: limit, isRequired: true, in: surroundings),
      .text(Fields.unit, limit: limit, in: surroundings),
      .day(Fields.passedOn, leaning: .past, in: surroundings),
      .text(Fields.receipt, limit: limit, in: surroundings),
      .day(Fields.dueOn, in: surroundings),
      .text(Fields.progress, limit: limit, in: surroundings),
      .text(Fields.answer, limit: 60, in: surroundings),
      .day(
        Fields.handledOn, leaning: .past,
        hint: Phrase(
          "Ghi cả khi không phải trả lời: thôi nhắc ở Hôm nay.",
          "Also where no answer is due: Today stops asking."), in: surroundings),
      .text(Fields.note, limit: limit, in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let values = try editing.values(from: contents, in: surroundings)
    let new = IncomingPaper(id: paper.id, values: values)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: IncomingPaper.self)
    }
    return id != nil && new == paper ? nil : .officePaper(.saveIncoming(new))
  }
}
