import Ledger
import Records
import Terminal

/// Something new to ask of somebody; from an incident, or onward from one that was let lie.
struct NewEscalationForm: AddingEscalation {
  private let incident: Identifier<Incident>?
  private let onwardOf: Identifier<Escalation>?
  private var id = Identifier<Escalation>(.program)
  private var earlier: Escalation?
  private var about: String?
  private(set) var fields: EscalationFields?

  init(for incident: Identifier<Incident>?) {
    self.incident = incident
    onwardOf = nil
  }

  init(onwardOf id: Identifier<Escalation>) {
    incident = nil
    onwardOf = id
  }

  var title: Phrase {
    onwardOf == nil
      ? Phrase("Soạn kiến nghị", "Write an escalation")
      : Phrase("Chuyển tiếp kiến nghị", "Carry an escalation onward")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    fields = try EscalationFields(from: register, in: surroundings, hasDetail: true)
    if let onwardOf { earlier = try register.escalation(onwardOf)?.escalation }
    if let incident, let file = try register.incident(incident) {
      about = file.incident.numberedTitle
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    var notes: [TableText] = []
    if let about {
      notes.append(TableText("\(surroundings(Incident.title)): \(about)", .heading))
    }
    if let earlier {
      let state = earlier.state.label
      let result =
        earlier.state.awaitsAnswer
        ? Phrase("mà chưa xong", "without result")
        : Phrase("(\(state.vietnamese.lowercased()))", "(\(state.english.lowercased()))")
      let words = Phrase(
        "Đã gửi \(earlier.addressee) \(result.vietnamese); chọn nơi nhận cấp trên.",
        "Sent to \(earlier.addressee) \(result.english); choose who is above.")
      notes.append(TableText(surroundings(words), .warning))
    }
    let place =
      surroundings.header.cluster == nil
      ? Phrase(
        "Xã không thuộc cụm: gửi thẳng Sở GD&ĐT.", "No cluster: write to the Department directly.")
      : Phrase(
        "Nơi nhận đề xuất theo bảng thẩm quyền; cụm trưởng nhận bản sao.",
        "The addressee is proposed by the table of authority; the cluster gets a copy.")
    return notes + [TableText(surroundings(place), .faint)]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let fields else { return [:] }
    var escalation = started
    let advice = fields.adviser.advice(about: escalation.request)
    if earlier == nil {
      escalation.addresseeLevel = advice.level
      escalation.addressee = advice.addressee
      escalation.copyTo = advice.copyTo
    }
    return fields.contents(of: escalation)
  }

  /// What is known before anything is typed.
  var started: Escalation {
    let above = earlier?.addresseeLevel.above ?? .department
    let advice = fields?.adviser.advice(for: above)
    var escalation = Escalation(
      id: id, request: earlier?.request ?? "", addresseeLevel: above,
      addressee: advice?.addressee ?? "")
    escalation.copyTo = advice?.copyTo ?? ""
    escalation.incident = incident ?? earlier?.incident
    escalation.ground = earlier?.ground ?? ""
    escalation.detail = earlier?.detail
    escalation.onwardOf = onwardOf
    return escalation
  }

  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    fields?.proposals(from: before, to: contents) ?? [:]
  }
}

extension ContactLevel {
  /// Who can be asked when this level let something lie.
  fileprivate var above: ContactLevel {
    switch self {
    case .department, .departmentDivision, .ministryUnit: .ministryUnit
    default: .department
    }
  }
}
