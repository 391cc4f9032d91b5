import Ledger
import Records
import Terminal

/// One more line of an incident's log.
struct WriteLineForm: FormSpec {
  private let id: Identifier<Incident>
  private var line = Identifier<LogLine>(.program)

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase { Phrase("Ghi diễn biến", "Write the log") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    line = Identifier(surroundings.newIdentity())
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words =
      surroundings.header.hasKeys
      ? Phrase(
        "Được niêm phong và không sửa lại được; ghi cả khi sổ đang khóa.",
        "Sealed, and never changed afterwards; can be written while locked.")
      : Phrase(
        "Không sửa lại được; cần đính chính thì ghi dòng mới.",
        "Never changed afterwards; a correction is another line.")
    return [TableText(surroundings(words), .faint)]
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    [
      .area(
        LogLine.Fields.text, rows: 6, limit: LogLine.textLimit, isRequired: true,
        hint: Phrase("Ai, lúc nào, việc gì; F2 lưu.", "Who, when, what; F2 saves."),
        in: surroundings)
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let text = TypedContents(contents, in: surroundings).text(LogLine.Fields.text)
    return .incident(
      .write(LogLine(id: line, incident: id, writtenAt: surroundings.now, text: text)))
  }
}
