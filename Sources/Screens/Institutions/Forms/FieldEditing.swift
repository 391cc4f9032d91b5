import Records

/// The fields of a record as the contents of a form, and back.
///
/// Only what differs from what the form opened with is read back: a value that the form cannot show
/// exactly is never touched.
struct FieldEditing {
  let fields: [FieldSpec]
  let values: FieldValues

  /// What the fields hold, as it is typed.
  var contents: [String: String] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.name, content($0)) })
  }

  private func content(_ field: FieldSpec) -> String {
    switch field.type {
    case .text: values.text(field) ?? ""
    case .integer: values.integer(field).map(String.init) ?? ""
    case .flag: values.flag(field) ? "1" : ""
    case .day: values.day(field)?.formatted ?? ""
    case .moment: values.moment(field)?.formatted ?? ""
    case .record: values.record(field)?.description ?? ""
    case .texts: values.texts(field).joined(separator: "\n")
    }
  }

  /// The values with what was typed.
  ///
  /// - Parameter contents: all that is typed; a field that is not among them stays as it is.
  func values(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> FieldValues {
    let typed = TypedContents(contents, in: surroundings)
    let original = self.contents
    var result = values
    for field in fields {
      guard let content = contents[field.name], content != original[field.name] else { continue }
      try set(field, in: &result, from: typed)
    }
    return result
  }

  private func set(
    _ field: FieldSpec, in values: inout FieldValues, from typed: TypedContents
  ) throws(FormProblem) {
    switch field.type {
    case .text: values.set(field, typed.text(field))
    case .integer: values.set(field, try typed.number(field))
    case .flag: values.set(field, typed.flag(field))
    case .day: values.set(field, try typed.day(field))
    case .moment: values.set(field, try typed.moment(field))
    case .record:
      let id: Identifier<Institution>? = typed.record(field)
      values.set(field, id?.record)
    case .texts: values.set(field, typed.lines(field))
    }
  }
}
