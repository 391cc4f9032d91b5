import IncidentPapers
import Ledger
import Records
import Terminal

/// What all papers of the office have in common.
struct OfficeSettingsForm: FormSpec {
  private typealias Fields = OfficeSettings.Fields

  private static let fields = [
    Fields.unit, Fields.chairName, Fields.viceChairName, Fields.officeHeadName, Fields.contactLine,
  ]

  private var settings = OfficeSettings()

  var title: Phrase { OfficeSettings.title }
  var record: RecordReference? { RecordReference(OfficeSettings.onlyID) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    settings = try register.officeSettings()
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "In dưới chữ ký và chân trang của giấy tờ; để trống thì viết tay.",
      "Printed below signatures and at the foot; empty: written by hand.")
    return [TableText(surroundings(words), .faint)]
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: settings.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let limit = OfficeSettings.textLimit
    let name = Phrase("Họ và tên, không kèm học hàm, học vị.", "The name without titles.")
    let usual = PaperOffice.usualUnit
    return [
      .text(
        Fields.unit, limit: limit,
        hint: Phrase("Để trống: \(usual).", "Empty: \(usual)."), in: surroundings),
      .text(Fields.chairName, limit: limit, hint: name, in: surroundings),
      .text(Fields.viceChairName, limit: limit, hint: name, in: surroundings),
      .text(Fields.officeHeadName, limit: limit, hint: name, in: surroundings),
      .text(Fields.contactLine, limit: OfficeSettings.contactLimit, in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = OfficeSettings(
      id: settings.id, values: try editing.values(from: contents, in: surroundings))
    if let problem = new.problems.first { throw FormProblem(problem, in: OfficeSettings.self) }
    return new == settings ? nil : .officePaper(.saveOffice(new))
  }
}
