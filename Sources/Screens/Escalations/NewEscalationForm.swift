import IncidentPapers
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
  /// What the register tells of the incident, in the words of its papers.
  private var account = ""
  private var leavesSchoolOut = false
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
    if let onwardOf {
      // The facts go along: they must be readable.
      guard !surroundings.header.isLocked else { throw .rule(.sealedWhileLocked) }
      earlier = try register.escalation(onwardOf)?.escalation
    }
    let group: EscalationGroup = earlier?.group == .difficulty ? .difficulty : .request
    fields = try EscalationFields(
      from: register, in: surroundings, hasDetail: true, group: group)
    if let incident,
      let facts = try PaperFacts(of: incident, from: register, at: surroundings.now)
    {
      about = facts.file.incident.numberedTitle
      let papers = IncidentPapers(facts)
      account = papers.account.joined(separator: "\n")
      leavesSchoolOut = papers.leavesSchoolOut
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
    if !account.isEmpty {
      let words =
        leavesSchoolOut
        ? Phrase(
          "Nội dung lấy từ hồ sơ (câu mẫu), bỏ tên trường vì có người liên quan; sửa, thêm cho đủ.",
          "The facts are the record's (a pattern) without the school, as persons are concerned.")
        : Phrase(
          "Nội dung lấy từ hồ sơ vụ việc (câu mẫu): sửa, thêm cho đúng ý mình.",
          "The facts are taken from the incident (a pattern): fit them to your case.")
      notes.append(TableText(surroundings(words), .faint))
    }
    let place = EscalationWords.place(surroundings)
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
    let (addressee, copyTo) = (advice?.addressee ?? "", advice?.copyTo ?? "")
    if let earlier {
      return earlier.onward(as: id, to: above, addressee: addressee, copyTo: copyTo)
    }
    var escalation = Escalation(
      id: id, request: "", addresseeLevel: above, addressee: addressee)
    escalation.copyTo = copyTo
    escalation.incident = incident
    if !account.isEmpty { escalation.detail = account }
    return escalation
  }

  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    fields?.proposals(from: before, to: contents) ?? [:]
  }
}
