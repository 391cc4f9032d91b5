import Ledger
import Records
import Terminal
import VietText

/// Destroys the sealed words of one line of the log, on a written ground.
struct EraseForm: FormSpec {
  private let id: Identifier<Incident>
  private var lines: [LogRow] = []

  init(_ id: Identifier<Incident>) { self.id = id }

  private static let line = FieldSpec.ofForm(
    "line", .record, Phrase("Dòng cần xóa", "Line to erase"))
  private static let confirmation = FieldSpec.ofForm(
    "confirmation", .text, Phrase("Gõ XÓA để xác nhận", "Type ERASE to confirm"))

  var title: Phrase { Phrase("Xóa nội dung niêm phong", "Erase sealed text") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    lines = try register.incident(id)?.log.filter { $0.text != .erased } ?? []
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [
      Phrase(
        "! Không lấy lại được. Xóa khóa của dòng này, cả trong các bản sao lưu ở đây.",
        "! Cannot be undone. The line's key is destroyed, also in the backups here."),
      Phrase(
        "Bản đã chép đi nơi khác hoặc đã in thì phải thu hồi riêng.",
        "Copies elsewhere and on paper must be called back separately."),
    ].map { TableText(surroundings($0), .warning) }
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    let all = lines.map { choice($0, surroundings) }
    return [
      .lookup(
        Self.line,
        { typed in all.filter { $0.key == typed || Matching(typed).match($0.label) } },
        isRequired: true, in: surroundings),
      .area(
        Erasure.Fields.ground, rows: 2, isRequired: true,
        hint: Phrase(
          "Ai yêu cầu, theo quy định nào, ngày nào.", "Who asked, by which rule, on what day."),
        in: surroundings),
      FormField(
        Self.confirmation.name, surroundings(Self.confirmation.label), .text(limit: 12)
      ) { typed in
        Self.isConfirmed(typed) ? nil : surroundings(RuleError.missing(Self.confirmation.label).why)
      },
    ]
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

  private static func isConfirmed(_ typed: String) -> Bool {
    ["xoa", "erase"].contains(Fold.words(typed).joined())
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    guard let line = RecordID(hex: typed.text(Self.line)) else { return nil }
    return .erase(line, ground: typed.text(Erasure.Fields.ground))
  }
}
