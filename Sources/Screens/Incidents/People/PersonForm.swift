import Ledger
import Records
import Terminal

/// Somebody whom an incident concerns, new or old.
struct PersonForm: FormSpec {
  private typealias Fields = Person.Fields

  private static let fields = [
    Fields.role, Fields.name, Fields.sex, Fields.level, Fields.birthYear, Fields.representative,
    Fields.condition,
  ]

  private let incident: Identifier<Incident>
  private let id: Identifier<Person>?
  private var person: Person

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<Person>?, of incident: Identifier<Incident>) {
    self.id = id
    self.incident = incident
    person = Person(id: id ?? Identifier(.program), incident: incident, role: .victim)
  }

  var title: Phrase {
    id == nil
      ? Phrase("Thêm người liên quan", "Add a person")
      : Phrase("Sửa người liên quan", "Edit a person")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let sheet = try register.people(of: incident) else {
      throw .rule(.noSuchRecord(Incident.title, incident.record.description))
    }
    guard let id else {
      person = Person(
        id: Identifier(surroundings.newIdentity()), incident: incident, role: .victim)
      return
    }
    // Also where a draft leads here: a name is not to be seen without a reason.
    let officer = surroundings.header.officer?.id.record
    guard sheet.isOpen(to: officer, at: surroundings.now) else { throw .rule(.needsReason) }
    switch sheet.people.first(where: { $0.id == id }) {
    case .open(let old): person = old
    case .locked: throw .rule(.sealedWhileLocked)
    case .erased: throw .rule(.erased)
    case nil: throw .rule(.noSuchRecord(Person.title, id.record.description))
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "Chỉ ghi điều cần cho việc bảo vệ: không số định danh, địa chỉ, chẩn đoán bệnh.",
      "Only what protection needs: no identity number, no address, no diagnosis.")
    return [TableText(surroundings(SealedHint.words(words, in: surroundings)), .faint)]
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: person.values) }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .choice(Fields.role, of: PersonRole.self, isRequired: true, in: surroundings),
      .text(
        Fields.name, limit: Person.textLimit,
        hint: Phrase("Để trống nếu chưa cần.", "Empty where it is not needed."),
        in: surroundings),
      .choice(Fields.sex, of: Sex.self, in: surroundings),
      .choice(Fields.level, of: PersonLevel.self, in: surroundings),
      .number(
        Fields.birthYear, limit: 4,
        hint: Phrase(
          "Chỉ khi tuổi quyết định việc bảo vệ.", "Only where the age decides on protection."),
        in: surroundings),
      .text(
        Fields.representative, limit: Person.textLimit,
        hint: Phrase("Cha, mẹ, người giám hộ: điện thoại.", "Parent or guardian: telephone."),
        in: surroundings),
      .text(
        Fields.condition, limit: Person.textLimit,
        hint: Phrase(
          "Đã khám, điều trị ở đâu, hiện thế nào.", "Treated where, and how it is now."),
        in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var values = try editing.values(from: contents, in: surroundings)
    values.set(Fields.incident, incident.record)
    let new = Person(id: person.id, values: values)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: Person.self)
    }
    return id != nil && new == person ? nil : .people(.save(new))
  }
}
