import Records
import Terminal

/// A contact point, new or old.
struct ContactPointForm: FormSpec {
  private typealias Fields = ContactPoint.Fields

  private static let fields = [
    Fields.level, Fields.unit, Fields.area, Fields.personName, Fields.phone, Fields.hours,
    Fields.substitute,
  ]

  private let id: Identifier<ContactPoint>?
  private var contact = ContactPoint(id: Identifier(.program), level: .department, unit: "")

  init(_ id: Identifier<ContactPoint>?) { self.id = id }

  var title: Phrase { ContactPoint.title }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let id else {
      contact = ContactPoint(
        id: Identifier(surroundings.newIdentity()), level: .department, unit: "")
      return
    }
    guard let old = try register.contactPoints().first(where: { $0.id == id }) else {
      throw .rule(.noSuchRecord(ContactPoint.title, id.record.description))
    }
    contact = old
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: contact.values) }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .choice(Fields.level, of: ContactLevel.self, isRequired: true, in: surroundings),
      .text(
        Fields.unit, isRequired: true,
        hint: Phrase(
          "Ví dụ: Phòng Giáo dục Mầm non, Sở GD&ĐT.", "For example: a division of the Department."),
        in: surroundings),
      .text(
        Fields.area,
        hint: Phrase(
          "Phụ trách gì: mầm non, tài chính…; trống là mọi việc.",
          "What for: preschool, finance…; empty is everything."), in: surroundings),
      .text(Fields.personName, limit: 80, in: surroundings),
      .text(Fields.phone, limit: 40, in: surroundings),
      .text(
        Fields.hours, limit: 80,
        hint: Phrase("Ví dụ: giờ hành chính; trực 24/24.", "For example: office hours; always."),
        in: surroundings),
      .text(Fields.substitute, in: surroundings),
    ]
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = ContactPoint(
      id: contact.id, values: try editing.values(from: contents, in: surroundings))
    return new == contact ? nil : .contactPoint(.save(new))
  }
}
