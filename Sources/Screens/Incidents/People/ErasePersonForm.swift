import Ledger
import Records
import Terminal

/// Destroys what is recorded of a person, on a written ground.
struct ErasePersonForm: FormSpec {
  private let id: Identifier<Person>

  init(_ id: Identifier<Person>) { self.id = id }

  var title: Phrase { Phrase("Xóa thông tin người liên quan", "Erase a person") }
  var record: RecordReference? { RecordReference(id) }

  func notes(in surroundings: Surroundings) -> [TableText] {
    ErasingFields.notes(on: Phrase("người này", "The person"), in: surroundings)
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    ErasingFields.fields(in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    .erase(
      id.record, ground: TypedContents(contents, in: surroundings).text(Erasure.Fields.ground))
  }
}
