import Ledger
import Records
import Terminal

/// What one document does to another, as the officer read it in the text.
struct RelationForm: FormSpec {
  private typealias Fields = LocalRelation.Fields

  private static let fields = [
    Fields.from, Fields.relation, Fields.to, Fields.effectiveOn, Fields.part, Fields.ground,
  ]

  /// The page from which a new one is written; nil for one that stands.
  private let number: GuidanceDocument.Number?
  private let id: Identifier<LocalRelation>?
  private var relation = LocalRelation(
    id: Identifier(.program), from: "", relation: .replaces, to: "", ground: "")
  private var isNew: Bool { id == nil }

  init(about number: GuidanceDocument.Number) {
    self.number = number
    id = nil
  }

  init(_ id: Identifier<LocalRelation>) {
    number = nil
    self.id = id
  }

  var title: Phrase { LocalRelation.title }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let id else {
      relation = LocalRelation(
        id: Identifier(surroundings.newIdentity()), from: "", relation: .replaces,
        to: number?.rawValue ?? "", ground: "")
      return
    }
    guard let old = try register.localRelation(id) else {
      throw .rule(.noSuchRecord(LocalRelation.title, id.record.description))
    }
    relation = old
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "Đứng cạnh danh mục, không sửa danh mục; ghi đúng chỗ văn bản nêu.",
      "Stands beside the list and does not change it; say where the text states it.")
    return [TableText(surroundings(words), .faint)]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let number = Phrase("Đủ số, ký hiệu: 66/2026/NĐ-CP.", "In full: 66/2026/NĐ-CP.")
    return [
      .text(Fields.from, limit: 60, isRequired: true, hint: number, in: surroundings),
      .choice(
        Fields.relation, of: DocumentRelation.Kind.self, isRequired: true, in: surroundings),
      .text(Fields.to, limit: 60, isRequired: true, hint: number, in: surroundings),
      .day(Fields.effectiveOn, isRequired: true, in: surroundings),
      .text(
        Fields.part, limit: 200,
        hint: Phrase(
          "Ví dụ: Điều 6; khoản 4 Điều 35. Trống là cả văn bản.",
          "For example: Điều 6; khoản 4 Điều 35. Empty: the whole document."), in: surroundings),
      .text(
        Fields.ground, limit: 200, isRequired: true,
        hint: Phrase(
          "Văn bản, điều khoản nêu việc này: khoản 2 Điều 40.",
          "The text and clause that say so: khoản 2 Điều 40."), in: surroundings),
    ]
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: relation.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = LocalRelation(
      id: relation.id, values: try editing.values(from: contents, in: surroundings))
    return !isNew && new == relation ? nil : .relation(.save(new))
  }
}
