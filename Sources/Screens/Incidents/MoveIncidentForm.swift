import Ledger
import Records
import Terminal

/// Moves an incident on: only states that may follow, each with what it needs and what it lacks.
struct MoveIncidentForm: FormSpec {
  typealias Fields = Incident.Fields

  private let id: Identifier<Incident>
  private var file: IncidentFile?

  /// Not a field of the record: it stands in the entry.
  static let reason = FieldSpec.ofForm("reason", .text, Phrase("Lý do", "Reason"))

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase { Phrase("Đổi trạng thái", "Move to another state") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] { [Fields.state.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    self.file = file
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let file else { return [] }
    let now = Phrase("Đang ở", "Now").appending(file.incident.state.label, separator: ": ")
    let notes = OpenDutyNotes(file: file, surroundings: surroundings)
    return [TableText(surroundings(now), .heading)] + notes.all
  }

  private var openDuties: [Phrase] {
    file?.duties.filter(\.blocksClosing).map(\.what) ?? []
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let incident = file?.incident else { return [:] }
    let own = [
      Fields.state.name: proposed(for: incident)?.rawValue ?? "",
      Fields.schoolContactedAt.name: incident.schoolContactedAt?.formatted ?? "",
      Fields.transferDocument.name: incident.transferDocument,
      Fields.transferredOn.name: incident.transferredOn?.formatted ?? "",
      Fields.cause.name: incident.cause, Fields.lesson.name: incident.lesson,
      Fields.closingReportNumber.name: incident.closingReportNumber,
      Fields.chairSignOff.name: incident.chairSignOff,
      Fields.falseReportCheck.name: incident.falseReportCheck,
      Fields.duplicateOf.name: incident.duplicateOf?.record.description ?? "",
    ]
    return own.merging(SupportFields.contents(of: incident)) { own, _ in own }
  }

  /// The state that usually follows; nothing while this form cannot give what it waits for.
  private func proposed(for incident: Incident) -> IncidentState? {
    incident.state.successors.first.flatMap { blocking($0).isEmpty ? $0 : nil }
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    let target = target(contents)
    let needed = target.map { StateNeeds(incident: file?.incident, target: $0) }
    return [stateField(surroundings)] + (needed?.fields(surroundings) ?? [])
  }

  private func target(_ contents: [String: String]) -> IncidentState? {
    contents[Fields.state.name].flatMap { IncidentState(rawValue: $0) }
  }

  private func stateField(_ surroundings: Surroundings) -> FormField {
    let successors = file?.incident.state.successors ?? []
    let all = successors.map { Choice(key: $0.rawValue, label: label($0, surroundings)) }
    return FormField(
      Fields.state.name, surroundings(Fields.state.label),
      .choice(.among(all, in: surroundings)),
      hint: surroundings(
        Phrase("Dấu cách mở danh sách các trạng thái được chuyển.", "Space opens the list."))
    ) { typed in
      guard let target = IncidentState(rawValue: typed) else {
        return surroundings(RuleError.missing(Fields.state.label).why)
      }
      let blocking = blocking(target)
      return blocking.isEmpty ? nil : surroundings(RuleError.blocked(blocking).why)
    }
  }

  /// The state with what it still waits for: "Kết thúc (còn thiếu 2 việc)".
  private func label(_ target: IncidentState, _ surroundings: Surroundings) -> String {
    let count = blocking(target).count
    let lack = Phrase("(còn thiếu \(count) việc)", "(waits for \(count))")
    return surroundings(count == 0 ? target.label : target.label.appending(lack))
  }

  /// What a field of this form cannot mend.
  private func blocking(_ target: IncidentState) -> [Phrase] {
    guard let incident = file?.incident else { return [] }
    let open = openDuties
    return IncidentGuards(incident: incident, openLegalDuties: open).missing(for: target)
      .filter { open.contains($0) }
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old = file?.incident, let target = target(contents) else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    let needs = StateNeeds(incident: old, target: target)
    var new = old
    try needs.fill(&new, typed)
    let missing = IncidentGuards(incident: new, openLegalDuties: openDuties).missing(for: target)
    guard missing.isEmpty else {
      let field = Incident.fields.first { missing.contains($0.label) }
      throw FormProblem(.blocked(missing), at: field?.name ?? Fields.state.name)
    }
    let reason = typed.text(Self.reason)
    return .incident(
      .move(
        id, to: target, with: new.changes(since: old), reason: reason.isEmpty ? nil : reason))
  }

  /// A duplicate is compared with the kept one before anything is written.
  func review(of contents: [String: String], in surroundings: Surroundings) -> Route? {
    guard target(contents) == .duplicate else { return nil }
    let kept: Identifier<Incident>? = TypedContents(contents, in: surroundings)
      .record(Fields.duplicateOf)
    return kept.map { .incidents(.merging(id, into: $0)) }
  }
}
