import Records
import Terminal
import VietText

/// One incident: its facts, its duties with the time left, its log.
struct IncidentPage: Screen {
  let id: Identifier<Incident>
  /// Nil until loaded, and for an incident that is not there.
  private(set) var file: IncidentFile?
  private(set) var emergency: [EmergencyNumber] = []
  /// Who is on duty in the cluster or the Department now.
  private(set) var cover: [DutyCover] = []
  private var support: [ClusterActivity] = []
  private(set) var isLocked = false
  private(set) var hasKeys = false
  /// A restricted record shows number, category and level alone while the register is locked, and
  /// until a reason was given.
  private(set) var isMasked = false
  /// Nil for an incident that was not withdrawn.
  private(set) var withdrawal: Withdrawal?
  var panes = IncidentPanes()
  /// The grounds of a duty, while they lie over the page.
  var explanation: DutyExplanation?

  /// The duty to be selected when the page opens; nil once it is.
  private var wantedDuty: String?

  init(_ id: Identifier<Incident>, selecting duty: String? = nil) {
    self.id = id
    wantedDuty = duty
  }

  var title: Phrase {
    file?.incident.number.map { Incident.title.appending(Phrase(verbatim: $0.text)) }
      ?? Incident.title
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    self.file = file
    if emergency.isEmpty { emergency = try register.emergencyNumbers() }
    cover =
      isUrgent
      ? try register.dutyCover(
        at: surroundings.now, of: surroundings.header.cluster?.id) : []
    support = try register.support(in: id)
    isLocked = surroundings.header.isLocked
    hasKeys = surroundings.header.hasKeys
    isMasked = try register.isHidden(id)
    withdrawal = try file.incident.isWithdrawn ? Withdrawal(register.history(of: id.record)) : nil
    showPanes(in: surroundings)
    explanation = nil
  }

  /// Lays the parts out for this moment and this size.
  private mutating func showPanes(in surroundings: Surroundings) {
    guard let lines = lines(surroundings) else { return }
    panes.show(lines, in: panesArea(Rect(surroundings.size)), surroundings)
    if let wantedDuty { panes.selectDuty(wantedDuty) }
    wantedDuty = nil
  }

  func lines(_ surroundings: Surroundings) -> IncidentLines? {
    guard let file else { return nil }
    var lines = IncidentLines(file, isMasked: isMasked, withdrawal, surroundings)
    lines.support = support
    return lines
  }

  /// Whether the emergency numbers must be in sight.
  var isUrgent: Bool {
    guard let incident = file?.incident else { return false }
    return incident.level >= .serious && incident.isOpen
  }

  /// The area below the emergency numbers.
  func panesArea(_ area: Rect) -> Rect {
    area.inset(top: isUrgent ? cover.isEmpty ? 1 : 2 : 0)
  }

  /// The duty that keys act on.
  var selectedDuty: Duty? {
    guard let key = panes.selectedDuty else { return nil }
    return file?.duties.first { IncidentLines.key($0) == key }
  }
}

extension IncidentPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let lines = lines(surroundings) else { return }
    if isUrgent {
      EmergencyLine(emergency).draw(into: &page, in: area.line(0), surroundings)
      CoverLine(cover).draw(into: &page, in: area.line(1), surroundings)
    }
    // Laid out anew, because times go on while the page stands.
    var panes = panes
    panes.show(lines, in: panesArea(area), surroundings)
    panes.draw(into: &page, in: panesArea(area), surroundings)
    explanation?.draw(into: &page, in: area, surroundings)
  }
}
