import Ledger
import Records
import Terminal

/// What one school said of a document: received, read by whom, asked what.
struct ReceiptForm: FormSpec {
  private typealias Fields = SchoolReceipt.Fields

  private static let fields = [
    Fields.receivedOn, Fields.readOn, Fields.reader, Fields.question,
  ]
  /// Sent by mistake, or the school answers to somebody else.
  private static let isExempt = FieldSpec.ofForm(
    "isExempt", .flag, Phrase("Không thuộc diện gửi", "Not concerned"))

  private let distribution: Identifier<Distribution>
  private let institution: Identifier<Institution>
  private var receipt: SchoolReceipt
  private var name = ""
  private var sentOn: Day?

  init(of distribution: Identifier<Distribution>, by institution: Identifier<Institution>) {
    self.distribution = distribution
    self.institution = institution
    receipt = SchoolReceipt(of: distribution, by: institution)
  }

  var title: Phrase { SchoolReceipt.title }
  var record: RecordReference? { RecordReference(receipt.id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let sheet = try register.distribution(distribution)
    guard let school = sheet?.schools.first(where: { $0.id == institution }) else {
      throw .rule(.noSuchRecord(SchoolReceipt.title, institution.record.description))
    }
    receipt = school.receipt
    name = school.name
    sentOn = sheet?.distribution.sentOn
  }

  func notes(in surroundings: Surroundings) -> [TableText] { [TableText(name, .heading)] }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: receipt.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .day(Fields.receivedOn, leaning: .past, in: surroundings),
      .day(Fields.readOn, leaning: .past, in: surroundings),
      .text(
        Fields.reader, limit: 80,
        hint: Phrase("Chức vụ hoặc tên.", "A post or a name."), in: surroundings),
      .area(
        Fields.question, rows: 2, limit: SchoolReceipt.questionLimit,
        hint: Phrase(
          "Trường hỏi gì về văn bản; không nêu tên trẻ.",
          "What the school asks, without a child's name."), in: surroundings),
      .flag(Self.isExempt, in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var values = try editing.values(from: contents, in: surroundings)
    values.set(Fields.distribution, receipt.distribution)
    values.set(Fields.institution, receipt.institution)
    var new = SchoolReceipt(id: receipt.id, values: values)
    new.isWithdrawn = TypedContents(contents, in: surroundings).flag(Self.isExempt)
    if let problem = new.problems(sentOn: sentOn, today: surroundings.today).first {
      throw FormProblem(problem, in: SchoolReceipt.self)
    }
    return new == receipt ? nil : .distribution(.note([new]))
  }
}
