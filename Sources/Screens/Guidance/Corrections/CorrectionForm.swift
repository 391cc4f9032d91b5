import Ledger
import Records
import Terminal

/// What the official paper says otherwise than the list of documents.
struct CorrectionForm: FormSpec {
  private typealias Fields = DocumentCorrection.Fields

  private static let fields = [
    Fields.effectiveOn, Fields.endsOn, Fields.issuedOn, Fields.title, Fields.type, Fields.issuer,
    Fields.area, Fields.remark, Fields.isRestChecked, Fields.ground,
  ]

  private let number: GuidanceDocument.Number
  private var listed: GuidanceDocument?
  private var correction: DocumentCorrection
  /// Listed relations upon the document, those that are set aside among them.
  private var relations: [DocumentRelation] = []

  init(_ number: GuidanceDocument.Number) {
    self.number = number
    correction = DocumentCorrection(of: number, ground: "")
  }

  var title: Phrase { DocumentCorrection.title }
  var record: RecordReference? { RecordReference(DocumentCorrection.id(of: number)) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let sheet = try register.document(numbered: number, on: surroundings.today) else {
      throw .rule(.noSuchRecord(Phrase("Văn bản", "Document"), number.rawValue))
    }
    listed = sheet.listed
    if let old = sheet.document.correction { correction = old }
    relations = (sheet.relationsIn + sheet.setAside).filter { $0.local == nil && $0.to == number }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "Chỉ ghi mục khác với danh mục; để trống là như danh mục.",
      "Only what differs from the list; empty stays as the list has it.")
    return [
      TableText(number.rawValue, .heading), TableText(surroundings(words), .faint),
    ]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    days(surroundings) + texts(surroundings)
      + relations.map { .flag(Self.field(of: $0), in: surroundings) } + [
        .flag(Fields.isRestChecked, in: surroundings),
        .text(
          Fields.ground, limit: 200, isRequired: true,
          hint: Phrase(
            "Số và ngày của bản giấy: Công báo số 245 ngày 12/3/2026.",
            "Number and day of the paper: Công báo số 245 ngày 12/3/2026."), in: surroundings),
      ]
  }

  private func days(_ surroundings: Surroundings) -> [FormField] {
    [
      .day(
        Fields.effectiveOn, hint: says(GuidanceWords.optional(listed?.effectiveOn)),
        in: surroundings),
      .day(
        Fields.endsOn,
        hint: Phrase("Ngày đầu tiên hết hiệu lực.", "The first day on which it no longer holds."),
        in: surroundings),
      .day(
        Fields.issuedOn, leaning: .past, hint: says(GuidanceWords.optional(listed?.issuedOn)),
        in: surroundings),
    ]
  }

  private func texts(_ surroundings: Surroundings) -> [FormField] {
    [
      .area(
        Fields.title, rows: 2, limit: 600, hint: listed.map { says($0.title) }, in: surroundings),
      .text(
        Fields.type, limit: 60, hint: listed.map { says(Phrase(verbatim: $0.type)) },
        in: surroundings),
      .text(
        Fields.issuer, hint: listed.map { says(Phrase(verbatim: $0.issuer)) }, in: surroundings),
      .choice(
        Fields.area, of: GuidanceArea.self, hint: listed.map { says($0.area.label) },
        in: surroundings),
      .text(Fields.remark, limit: 400, in: surroundings),
    ]
  }

  /// "Danh mục: 15/03/2026".
  private func says(_ listed: Phrase) -> Phrase {
    Phrase("Danh mục: ", "The list: ").appending(listed, separator: "")
  }

  private static func field(of relation: DocumentRelation) -> FieldSpec {
    FieldSpec.ofForm(
      relation.mark, .flag,
      Phrase("Ghi sai: ", "Wrong: ").appending(relation.words(isOut: false), separator: ""))
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: correction.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = editing.contents
    for relation in relations where correction.setsAside(relation) { contents[relation.mark] = "1" }
    return contents
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var new = DocumentCorrection(
      id: correction.id, values: try editing.values(from: contents, in: surroundings))
    let known = Set(relations.map(\.mark))
    let typed = TypedContents(contents, in: surroundings)
    new.setAside =
      correction.setAside.filter { !known.contains($0) }
      + relations.filter { typed.flag(Self.field(of: $0)) }.map(\.mark)
    guard new != correction else { return nil }
    if let problem = new.problems(of: listed, today: surroundings.today).first {
      throw FormProblem(problem, at: Self.field(of: problem).name)
    }
    return .correction(.save(new))
  }

  /// Where what is wrong is shown; what is said nowhere else stands at the ground.
  private static func field(of problem: RuleError) -> FieldSpec {
    switch problem {
    case .order: Fields.endsOn
    case .inFuture: Fields.issuedOn
    case .missing(DocumentCorrection.matter): Fields.effectiveOn
    case .tooLong(let label, _, _):
      DocumentCorrection.limits.map(\.0).first { $0.label == label } ?? Fields.ground
    default: Fields.ground
    }
  }
}
