import Ledger
import Records
import Terminal

/// Corrects and completes an incident; a lower level asks for its reason.
struct EditIncidentForm: FormSpec {
  typealias Fields = Incident.Fields

  private let id: Identifier<Incident>
  private var incident: Incident?
  private var fields = IncidentFields.none

  /// Not a field of the record: it stands in the entry.
  static let reason = FieldSpec.ofForm(
    "reason", .text, Phrase("Lý do hạ mức", "Reason of lowering"))

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase { Phrase("Sửa vụ việc", "Edit incident") }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    incident = file.incident
    fields = try IncidentFields(from: register, surroundings.language, about: id)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let incident else { return [:] }
    var contents = fields.contents(of: incident, surroundings)
    contents[Fields.occurredTo.name] = incident.occurredTo?.formatted
    contents[Fields.schoolContactedAt.name] = incident.schoolContactedAt?.formatted
    contents[Fields.cause.name] = incident.cause
    contents[Fields.lesson.name] = incident.lesson
    contents[Fields.closingReportNumber.name] = incident.closingReportNumber
    contents[Fields.chairSignOff.name] = incident.chairSignOff
    return contents.merging(SupportFields.contents(of: incident)) { own, _ in own }
  }

  var fieldsDependOn: [String] { [Fields.level.name] }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    var all = [
      fields.title(surroundings), fields.category(surroundings), fields.level(surroundings),
    ]
    if isLowered(contents) { all.append(.text(Self.reason, isRequired: true, in: surroundings)) }
    return all + fields.counts(surroundings) + news(surroundings) + fields.rest(surroundings)
      + fields.beginning(
        Phrase("Hỗ trợ học sinh sau vụ việc", "Support of pupils afterwards"),
        SupportFields(surroundings: surroundings).all, surroundings)
      + ending(surroundings)
  }

  private func news(_ surroundings: Surroundings) -> [FormField] {
    [
      fields.learnedAt(surroundings)
        .beginning(Phrase("Tin báo, lúc và nơi xảy ra", "News, when and where"), in: surroundings),
      fields.occurred(surroundings), .moment(Fields.occurredTo, in: surroundings),
      .choice(Fields.source, of: NewsSource.self, in: surroundings),
      .lookup(Fields.institution, surroundings.lookups.institutions, in: surroundings),
      .text(Fields.place, in: surroundings), .moment(Fields.schoolContactedAt, in: surroundings),
    ]
  }

  private func ending(_ surroundings: Surroundings) -> [FormField] {
    fields.beginning(
      Phrase("Để kết thúc", "To close it"),
      [
        .area(Fields.cause, rows: 2, in: surroundings),
        .area(Fields.lesson, rows: 2, in: surroundings),
        .text(Fields.closingReportNumber, limit: 60, in: surroundings),
        .text(Fields.chairSignOff, in: surroundings),
      ], surroundings)
  }

  private func isLowered(_ contents: [String: String]) -> Bool {
    guard let incident, let level = Int(contents[Fields.level.name] ?? "") else { return false }
    return level < incident.level.rawValue
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old = incident else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    let before = self.contents(in: surroundings)
    var new = old
    if contents[Fields.occurredTo.name] ?? "" != before[Fields.occurredTo.name] ?? "" {
      new.occurredTo = try typed.moment(Fields.occurredTo)
    }
    if contents[Fields.schoolContactedAt.name] ?? "" != before[Fields.schoolContactedAt.name] ?? ""
    {
      new.schoolContactedAt = try typed.moment(Fields.schoolContactedAt)
    }
    try SupportFields.fill(&new, typed)
    new.cause = typed.text(Fields.cause)
    new.lesson = typed.text(Fields.lesson)
    new.closingReportNumber = typed.text(Fields.closingReportNumber)
    new.chairSignOff = typed.text(Fields.chairSignOff)
    try fields.fill(&new, from: contents, surroundings)
    let changes = new.changes(since: old)
    guard !changes.isEmpty else { return nil }
    let reason = isLowered(contents) ? typed.text(Self.reason) : nil
    return .incident(.edit(id, changes, reason: reason))
  }
}
