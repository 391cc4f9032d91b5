import Ledger
import Records
import Terminal

/// Destroys the sealed words of an escalation or a letter, on a written ground.
struct EraseTextForm: FormSpec {
  enum Subject {
    case escalation(Identifier<Escalation>)
    case letter(Identifier<OutgoingPaper>)
  }

  private let subject: Subject
  private var name = ""

  init(_ subject: Subject) { self.subject = subject }

  var title: Phrase { Phrase("Xóa nội dung niêm phong", "Erase sealed text") }

  var record: RecordReference? {
    switch subject {
    case .escalation(let id): RecordReference(id)
    case .letter(let id): RecordReference(id)
    }
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    switch subject {
    case .escalation(let id):
      guard let file = try register.escalation(id) else {
        throw .rule(.noSuchRecord(Escalation.title, id.record.description))
      }
      name = file.escalation.request
    case .letter(let id):
      guard let letter = try register.outgoingPaper(id) else {
        throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
      }
      name = letter.abstract
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [TableText(name, .heading)] + ErasingFields.notes(on: whose, in: surroundings)
      + [TableText(surroundings(extent), .faint)]
  }

  private var whose: Phrase {
    switch subject {
    case .escalation: Phrase("kiến nghị này", "The escalation")
    case .letter: Phrase("công văn này", "The letter")
    }
  }

  private var extent: Phrase {
    switch subject {
    case .escalation:
      Phrase(
        "Xóa cả nội dung kèm theo và nội dung trả lời; dòng đề nghị và lịch sử vẫn còn.",
        "Detail and reply are both erased; the request line and the history stay.")
    case .letter:
      Phrase(
        "Xóa lời văn; dòng trong sổ văn bản và lịch sử vẫn còn.",
        "The text is erased; its line in the register and the history stay.")
    }
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    ErasingFields.fields(in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let record = record?.id else { return nil }
    let ground = TypedContents(contents, in: surroundings).text(Erasure.Fields.ground)
    return .erase(record, ground: ground)
  }
}
