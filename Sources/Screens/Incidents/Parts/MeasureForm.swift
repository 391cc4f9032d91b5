import Ledger
import Records
import Terminal

/// A measure about an incident, new or old.
struct MeasureForm: FormSpec {
  private typealias Fields = Measure.Fields

  private static let fields = [
    Fields.what, Fields.doer, Fields.dueOn, Fields.doneOn, Fields.result,
  ]

  private let incident: Identifier<Incident>
  private let id: Identifier<Measure>?
  private var measure: Measure

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<Measure>?, of incident: Identifier<Incident>) {
    self.id = id
    self.incident = incident
    measure = Measure(id: id ?? Identifier(.program), incident: incident, what: "")
  }

  var title: Phrase {
    id == nil
      ? Phrase("Thêm biện pháp", "Add a measure") : Phrase("Sửa biện pháp", "Edit a measure")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(incident) else {
      throw .rule(.noSuchRecord(Incident.title, incident.record.description))
    }
    guard let id else {
      measure = Measure(id: Identifier(surroundings.newIdentity()), incident: incident, what: "")
      return
    }
    guard let old = file.parts.measures.first(where: { $0.id == id }) else {
      throw .rule(.noSuchRecord(Measure.title, id.record.description))
    }
    measure = old
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: measure.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.what, limit: Measure.textLimit, isRequired: true,
        hint: Phrase("Việc gì; không nêu tên trẻ.", "What; without a child's name."),
        in: surroundings),
      .text(
        Fields.doer, limit: 80,
        hint: Phrase("Chức vụ hoặc cơ quan.", "A post or a body."), in: surroundings),
      .day(
        Fields.dueOn,
        hint: Phrase("Có hạn thì sổ nhắc ở Hôm nay.", "With a day, Today reminds of it."),
        in: surroundings),
      .day(Fields.doneOn, leaning: .past, in: surroundings),
      .text(Fields.result, limit: Measure.textLimit, in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var values = try editing.values(from: contents, in: surroundings)
    values.set(Fields.incident, incident.record)
    let new = Measure(id: measure.id, values: values)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: Measure.self)
    }
    return new == measure ? nil : .incidentPart(.measure(new))
  }
}
