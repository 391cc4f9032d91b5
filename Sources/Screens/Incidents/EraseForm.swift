import Ledger
import Records
import Terminal

/// Destroys the sealed words of one line of the log, on a written ground.
struct EraseForm: FormSpec {
  private let id: Identifier<Incident>
  private var lines: [LogRow] = []

  init(_ id: Identifier<Incident>) { self.id = id }

  private static let line = FieldSpec.ofForm(
    "line", .record, Phrase("Dòng cần xóa", "Line to erase"))

  var title: Phrase { Phrase("Xóa nội dung niêm phong", "Erase sealed text") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    lines = try register.incident(id)?.log.filter { $0.text != .erased } ?? []
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    ErasingFields.notes(on: Phrase("dòng này", "The line"), in: surroundings)
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    let all = lines.map { choice($0, surroundings) }
    return [
      .lookup(
        Self.line, .among(all, in: surroundings), isRequired: true, in: surroundings)
    ] + ErasingFields.fields(in: surroundings)
  }

  private func choice(_ row: LogRow, _ surroundings: Surroundings) -> Choice {
    let words =
      if case .open(let text) = row.text { text } else {
        surroundings(Phrase("(niêm phong)", "(sealed)"))
      }
    return Choice(
      key: row.id.record.description,
      label: "\(row.writtenAt.formatted) \(row.author): \(words)")
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    guard let line = RecordID(hex: typed.text(Self.line)) else { return nil }
    return .erase(line, ground: typed.text(Erasure.Fields.ground))
  }
}
