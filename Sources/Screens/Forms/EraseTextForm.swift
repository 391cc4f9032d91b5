import Ledger
import Records
import Terminal

/// Destroys the sealed words of a record, on a written ground.
struct EraseTextForm: FormSpec {
  private let subject: Subject
  private var name: String?

  init(_ subject: Subject) { self.subject = subject }

  var title: Phrase { subject.title }
  var record: RecordReference? { subject.record }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    name = try subject.name(in: register)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    (name.map { [TableText($0, .heading)] } ?? [])
      + ErasingFields.notes(on: subject.words, in: surroundings)
      + (subject.extent.map { [TableText(surroundings($0), .faint)] } ?? [])
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    ErasingFields.fields(in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let ground = TypedContents(contents, in: surroundings).text(Erasure.Fields.ground)
    return .erase(subject.record.id, ground: ground)
  }
}
