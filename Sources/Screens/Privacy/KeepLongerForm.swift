import Ledger
import Records
import Terminal

/// Another day until which an incident is kept, on a ground that stays in its history.
struct KeepLongerForm: FormSpec {
  private typealias Fields = Incident.Fields

  private let id: Identifier<Incident>
  private var incident: Incident?

  init(_ id: Identifier<Incident>) { self.id = id }

  /// Not a field of the record: it stands in the entry.
  private static let ground = FieldSpec.ofForm(
    "ground", .text, Phrase("Căn cứ giữ tiếp", "Ground to keep it"))

  var title: Phrase { Phrase("Đặt ngày lưu khác", "Keep until another day") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    incident = file.incident
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [TableText(incident?.numberedTitle ?? "", .heading)]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    [Fields.retainUntil.name: incident?.retainUntil?.formatted ?? ""]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .day(
        Fields.retainUntil, isRequired: true,
        hint: Phrase(
          "Theo bảng thời hạn lưu trữ của xã; sổ chỉ ghi lại.",
          "By the commune's archive schedule; the register only notes it."), in: surroundings),
      .area(
        Self.ground, rows: 2, limit: 400, isRequired: true,
        hint: Phrase(
          "Văn bản, việc đang giải quyết; không nêu tên trẻ.",
          "The paper, or what is still under way; without a child's name."), in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old = incident else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    var new = old
    new.retainUntil = try typed.day(Fields.retainUntil, isRequired: true)
    let changes = new.changes(since: old)
    guard !changes.isEmpty else { return nil }
    return .incident(.edit(id, changes, reason: typed.text(Self.ground)))
  }
}
