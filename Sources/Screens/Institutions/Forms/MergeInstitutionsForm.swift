import Records
import Terminal

/// Several institutions become one of them, by which decision.
struct MergeInstitutionsForm: FormSpec {
  private typealias Fields = Institution.Fields

  private let ids: [Identifier<Institution>]
  private var names: [Choice] = []

  init(_ ids: [Identifier<Institution>]) { self.ids = ids }

  var title: Phrase { Phrase("Sáp nhập cơ sở giáo dục", "Merge institutions") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    for id in ids {
      guard let institution = try register.institution(id)?.institution else { continue }
      names.append(Choice(key: id.record.description, label: institution.name))
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "Các cơ sở còn lại thôi hoạt động và thành điểm trường.",
      "The others close and become sites.")
    return names.map { TableText("* " + $0.label, .heading) }
      + [TableText(surroundings(words), .faint)]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .lookup(
        Fields.mergedInto, .among(names, in: surroundings), isRequired: true, in: surroundings)
    ] + InstitutionFields.closing(in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    let target: Identifier<Institution>? = typed.record(Fields.mergedInto)
    guard let target,
      let day = try typed.day(Fields.closedOn, leaning: .past, isRequired: true)
    else {
      throw FormProblem(.missing(Fields.mergedInto.label), at: Fields.mergedInto.name)
    }
    return .institution(
      .merge(
        ids.filter { $0 != target }, into: target, on: day,
        decision: typed.text(Fields.closingDecision)))
  }

  func next(after contents: [String: String]) -> Route? {
    guard let key = contents[Fields.mergedInto.name],
      let target = ids.first(where: { $0.record.description == key })
    else { return nil }
    return .institutions(.sheet(target))
  }
}
