import Ledger
import Records
import Terminal

/// Corrects what is asked of whom.
struct EditEscalationForm: EscalationForm {
  private let id: Identifier<Escalation>
  private var old: Escalation?
  private(set) var fields: EscalationFields?

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase {
    switch old?.group ?? .request {
    case .request: Phrase("Sửa kiến nghị", "Edit escalation")
    case .difficulty: Phrase("Sửa khó khăn, vướng mắc", "Edit difficulty")
    case .petition: Phrase("Sửa kiến nghị của cử tri", "Edit petition")
    }
  }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    old = file.escalation
    fields = try EscalationFields(
      from: register, in: surroundings, hasDetail: !file.isLocked && !file.isErased,
      group: file.escalation.group)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let old, let fields else { return [:] }
    return fields.contents(of: old)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let old, let fields else { return nil }
    var new = old
    try fields.fill(&new, from: contents, surroundings)
    // The rule of a day that was not touched stays as it was.
    if new.dueOn == old.dueOn, old.dueOn != nil { new.dueRule = old.dueRule }
    let changes = new.changes(since: old)
    return changes.isEmpty ? nil : .escalation(.edit(id, changes))
  }
}
