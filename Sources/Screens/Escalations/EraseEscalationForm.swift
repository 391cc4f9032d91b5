import Records
import Terminal

/// Destroys the sealed words of an escalation, its detail and its reply, on a written ground.
struct EraseEscalationForm: FormSpec {
  private let id: Identifier<Escalation>
  private var request = ""

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase { Phrase("Xóa nội dung niêm phong", "Erase sealed text") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    request = file.escalation.request
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let extent = Phrase(
      "Xóa cả nội dung kèm theo và nội dung trả lời; dòng đề nghị và lịch sử vẫn còn.",
      "Detail and reply are both erased; the request line and the history stay.")
    return [TableText(request, .heading)]
      + ErasingFields.notes(on: Phrase("kiến nghị này", "The escalation"), in: surroundings)
      + [TableText(surroundings(extent), .faint)]
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
    return .erase(id.record, ground: ground)
  }
}
