import Ledger
import Records
import Terminal

/// A record of a list of liaison, new or old, with the fields that its kind declares.
struct LiaisonForm<Record: LiaisonShown>: FormSpec {
  private let id: RecordID?
  private let parent: RecordID?
  private var subject = Record(id: Identifier(.program), values: FieldValues())
  private var clusters: [Choice] = []
  private var cores: [Choice] = []
  private var details = ChildDetailFinder()

  /// - Parameter id: nil for a new one, which belongs to `parent` where one is named.
  init(_ type: Record.Type, _ id: RecordID?, under parent: RecordID? = nil) {
    self.id = id
    self.parent = parent
  }

  var title: Phrase { Record.title }
  var record: RecordReference? { id.map { RecordReference(Identifier<Record>($0)) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    clusters = try register.clusters().map {
      Choice(key: $0.id.record.description, label: "\(surroundings($0.name)) – \($0.office)")
    }
    cores = try Self.cores(from: register, in: surroundings)
    details = try ChildDetailFinder(institutionsOf: register)
    guard let id else {
      subject = Record(id: Identifier(surroundings.newIdentity()), values: FieldValues())
      if let parent, let field = Record.parentField { subject.values.set(field, parent) }
      subject.begin(in: surroundings)
      return
    }
    guard let row = try register.liaison(Identifier<Record>(id)) else {
      throw .rule(.noSuchRecord(Record.title, id.description))
    }
    switch row.sight {
    case .open: subject = row.record
    case .locked: throw .rule(.sealedWhileLocked)
    case .erased: throw .rule(.erased)
    }
  }

  /// Core schools and persons that may be chosen; the register of a commune knows few.
  private static func cores(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) -> [Choice] {
    guard Record.liaison == .activity else { return [] }
    let window = Window(.first, count: 200)
    return try register.liaison(CoreMember.self, under: nil, window).rows.map { row in
      let school = row.name(CoreMember.Fields.institution)
      let parts = [
        row.record.region, row.record.personName, school.isEmpty ? row.record.schoolName : school,
      ]
      return Choice(
        key: row.record.id.record.description,
        label: parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Record.inputs.map(\.field), values: subject.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    Record.inputs.map { field(of: $0, surroundings) }
  }

  private func field(of input: LiaisonInput, _ surroundings: Surroundings) -> FormField {
    let field = input.field
    let isRequired = input.isRequired
    let hint = input.hint
    switch input.form {
    case .line(let limit):
      return .text(
        field, limit: limit, isRequired: isRequired, hint: hint, notice: notice(for: field),
        in: surroundings)
    case .time:
      let usual = Phrase("Giờ như 17:30 hoặc 17h30.", "A time like 17:30.")
      return .text(
        field, limit: 10, isRequired: isRequired, hint: hint ?? usual, in: surroundings)
    case .lines(let limit):
      return .area(
        field, rows: 2, limit: limit, isRequired: isRequired, hint: hint, in: surroundings)
    case .day(let isPast):
      return .day(
        field, leaning: isPast ? .past : .thisYear, isRequired: isRequired, hint: hint,
        in: surroundings)
    case .flag: return .flag(field, hint: hint, in: surroundings)
    default:
      return .lookup(
        field, search(for: input.form, surroundings), isRequired: isRequired, hint: hint,
        in: surroundings)
    }
  }

  /// Sealed words may name whom they are about.
  private func notice(for field: FieldSpec) -> ((String) -> Phrase?)? {
    guard ["about", "name"].contains(field.name), !field.isSealed else { return nil }
    return { details.warning(about: $0) }
  }

  private func search(
    for form: LiaisonInput.Form, _ surroundings: Surroundings
  ) -> ChoiceSearch {
    switch form {
    case .institution: surroundings.lookups.institutions
    case .incident: surroundings.lookups.incidents
    case .cluster: .among(clusters, in: surroundings)
    case .core: .among(cores, in: surroundings)
    case .choice(let choices):
      .among(
        choices.map { Choice(key: $0.code, label: surroundings($0.label)) }, in: surroundings)
    default: .among([], in: surroundings)
    }
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = Record(
      id: subject.id, values: try editing.values(from: contents, in: surroundings))
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: Record.self)
    }
    return id != nil && new == subject ? nil : .liaison(new.change)
  }
}
