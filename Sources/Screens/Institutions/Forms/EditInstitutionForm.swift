import Records
import Terminal

/// All fields of an institution.
struct EditInstitutionForm: FormSpec {
  private let id: Identifier<Institution>
  private var old: Institution?

  init(_ id: Identifier<Institution>) { self.id = id }

  var title: Phrase { Phrase("Sửa phiếu cơ sở giáo dục", "Edit institution") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let sheet = try register.institution(id) else {
      throw .rule(.noSuchRecord(Institution.title, id.record.description))
    }
    old = sheet.institution
  }

  private var isClosed: Bool { old?.closedOn != nil }

  private var editing: FieldEditing {
    FieldEditing(
      fields: InstitutionFields.usual + (isClosed ? InstitutionFields.closing : []),
      values: old?.values ?? FieldValues())
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    InstitutionFields.formFields(isClosed: isClosed, in: surroundings)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old else { return nil }
    let values = try editing.values(from: contents, in: surroundings)
    var new = Institution(id: id, values: values)
    // What works again is not part of another one.
    if new.closedOn == nil { new.mergedInto = nil }
    let changes = new.changes(since: old)
    return changes.isEmpty ? nil : .institution(.edit(id, changes))
  }
}
