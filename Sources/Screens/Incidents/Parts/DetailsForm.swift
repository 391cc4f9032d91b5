import Ledger
import Records
import Terminal

/// What only incidents of these kinds are asked about.
struct DetailsForm: FormSpec {
  private let incident: Identifier<Incident>
  private var items: [CategoryBlock.Item] = []
  private var known: [String: String] = [:]
  /// Codes of the incident's categories, the main one first.
  private var categories: [String] = []
  private var rules = DisciplineRules(begins: nil)
  /// Of the school; nil where it is not known.
  private var level: InstitutionLevel?

  init(_ incident: Identifier<Incident>) { self.incident = incident }

  var title: Phrase { Phrase("Số liệu theo loại vụ việc", "Details of the kind") }
  var record: RecordReference? { RecordReference(incident) }
  /// Which forms of discipline there are follows from the day.
  var fieldsDependOn: [String] { [CategoryBlock.disciplineDay] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(incident) else {
      throw .rule(.noSuchRecord(Incident.title, incident.record.description))
    }
    items = CategoryBlock.items(of: file.incident)
    categories = [file.incident.category] + file.incident.furtherCategories
    if let school = file.incident.institution {
      level = try register.institution(school)?.institution.level
    }
    rules = DisciplineRules(
      try register.document(numbered: DisciplineRules.circular, on: surroundings.today))
    known = Dictionary(
      file.parts.details.map { ($0.item, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "\(categories.joined(separator: ", ")): mục do phần mềm đề xuất; biết gì ghi nấy.",
      "\(categories.joined(separator: ", ")): items proposed by the program; fill what is known.")
    return [TableText(surroundings(words), .faint)]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    known.filter { item in items.contains { $0.code == item.key } }
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    items.map { item in
      let field = Self.field(item)
      switch item.form {
      case .text: return .text(field, limit: CategoryBlock.Item.limit, in: surroundings)
      case .count: return .number(field, in: surroundings)
      case .yesNo: return .choice(field, of: YesNo.self, in: surroundings)
      case .moment: return .moment(field, in: surroundings)
      case .day: return .day(field, in: surroundings)
      case .discipline: return discipline(field, on: day(contents, surroundings), surroundings)
      }
    }
  }

  /// The day that is typed; today while none is.
  private func day(_ contents: [String: String], _ surroundings: Surroundings) -> Day {
    let typed = contents[CategoryBlock.disciplineDay] ?? ""
    // What cannot be read is told beside its own field.
    return (try? Day(typed: typed, today: surroundings.today, leaning: .past))
      ?? surroundings.today
  }

  private func discipline(
    _ field: FieldSpec, on day: Day, _ surroundings: Surroundings
  ) -> FormField {
    let words = rules.standing(on: day).words
    guard let forms = rules.forms(on: day, at: level) else {
      return .text(field, limit: CategoryBlock.Item.limit, hint: words, in: surroundings)
    }
    let choices = forms.map { Choice(key: $0.rawValue, label: surroundings($0.label)) }
    return .lookup(field, .among(choices, in: surroundings), hint: words, in: surroundings)
  }

  private static func field(_ item: CategoryBlock.Item) -> FieldSpec {
    .ofForm(item.code, .text, item.label)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    var details: [IncidentDetail] = []
    for item in items where contents[item.code] ?? "" != known[item.code] ?? "" {
      let value = try Self.value(item, typed)
      guard value != known[item.code] ?? "" else { continue }
      details.append(IncidentDetail(of: incident, item: item.code, value: value))
    }
    return details.isEmpty ? nil : .incidentPart(.details(details))
  }

  /// As it is kept: checked, and in one way of writing.
  private static func value(
    _ item: CategoryBlock.Item, _ typed: TypedContents
  ) throws(FormProblem) -> String {
    let field = field(item)
    switch item.form {
    case .text, .discipline: return typed.text(field)
    case .count: return try typed.number(field).map { "\($0)" } ?? ""
    case .yesNo: return typed.code(field, as: YesNo.self)?.rawValue ?? ""
    case .moment: return try typed.moment(field)?.formatted ?? ""
    case .day: return try typed.day(field)?.formatted ?? ""
    }
  }
}
