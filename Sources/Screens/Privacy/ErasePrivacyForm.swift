import Ledger
import Records
import Terminal

/// Destroys who asked and what was answered, on a written ground.
struct ErasePrivacyForm: FormSpec {
  private let id: Identifier<PrivacyRequest>

  init(_ id: Identifier<PrivacyRequest>) { self.id = id }

  var title: Phrase { Phrase("Xóa nội dung yêu cầu", "Erase a request") }
  var record: RecordReference? { RecordReference(id) }

  func notes(in surroundings: Surroundings) -> [TableText] {
    ErasingFields.notes(on: Phrase("yêu cầu này", "The request"), in: surroundings)
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
