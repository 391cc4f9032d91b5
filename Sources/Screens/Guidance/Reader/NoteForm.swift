import Ledger
import Records
import Terminal

/// An officer's note on a unit of a document.
struct NoteForm: FormSpec {
  private typealias Fields = ReadingNote.Fields

  /// The document and the unit, nil for what stands before the first one.
  private let ground: Ground
  private var note = ReadingNote(on: "", of: .init(""), by: .program)
  private var isNew = true

  init(_ ground: Ground) { self.ground = ground }

  var title: Phrase { Phrase("Ghi chú khi đọc", "Reading note") }
  var record: RecordReference? { isNew ? nil : RecordReference(note.id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let officer = surroundings.header.officer else {
      throw .rule(.missing(Fields.officer.label))
    }
    note = ReadingNote(on: ground.part ?? "", of: ground.document, by: officer.id.record)
    guard let old = try register.note(note.id) else { return }
    note = old
    isNew = false
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [TableText(ground.words, .heading)]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .area(
        Fields.text, rows: 6, limit: ReadingNote.textLimit,
        hint: Phrase(
          "Không nêu tên trẻ. Để trống là bỏ ghi chú.",
          "Without a child's name. Empty takes the note away."), in: surroundings)
    ]
  }

  private var editing: FieldEditing {
    FieldEditing(fields: [Fields.text], values: note.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = ReadingNote(
      id: note.id, values: try editing.values(from: contents, in: surroundings))
    return new == note ? nil : .reading(.note(new))
  }
}
