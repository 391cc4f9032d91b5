import Records
import Terminal

/// That an institution stopped working, by which decision.
struct CloseInstitutionForm: FormSpec {
  private typealias Fields = Institution.Fields

  private let id: Identifier<Institution>
  private var name = ""

  init(_ id: Identifier<Institution>) { self.id = id }

  var title: Phrase { Phrase("Cơ sở thôi hoạt động", "Close institution") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    name = try register.institution(id)?.institution.name ?? ""
  }

  func notes(in surroundings: Surroundings) -> [TableText] { [TableText(name, .heading)] }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    InstitutionFields.closing(in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    guard let day = try typed.day(Fields.closedOn, leaning: .past, isRequired: true) else {
      return nil
    }
    return .institution(.close(id, on: day, decision: typed.text(Fields.closingDecision)))
  }
}
