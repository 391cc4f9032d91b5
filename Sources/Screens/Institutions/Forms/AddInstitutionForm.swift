import Records
import Terminal

/// A new institution.
struct AddInstitutionForm: FormSpec {
  private var new = Institution(
    id: Identifier(.program), name: "", level: .primary, communeCode: "")

  var title: Phrase { Phrase("Thêm cơ sở giáo dục", "New institution") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    new = Institution(
      id: Identifier(surroundings.newIdentity()), name: "", level: .primary,
      communeCode: surroundings.header.commune.code.rawValue)
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    InstitutionFields.formFields(isClosed: false, in: surroundings)
  }

  /// The level is left to be chosen, because nothing is more likely than anything else.
  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = FieldEditing(fields: InstitutionFields.usual, values: new.values).contents
    contents[Institution.Fields.level.name] = ""
    return contents
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let editing = FieldEditing(fields: InstitutionFields.usual, values: new.values)
    let values = try editing.values(from: contents, in: surroundings)
    return .institution(.add(Institution(id: new.id, values: values)))
  }

  func next(after contents: [String: String]) -> Route? { .institutions(.sheet(new.id)) }
}
