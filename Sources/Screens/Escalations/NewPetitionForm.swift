import Ledger
import Records
import Terminal

/// What voters or deputies ask of the commune.
struct NewPetitionForm: AddingEscalation {
  private var id = Identifier<Escalation>(.program)
  private var today: Day?
  private(set) var fields: EscalationFields?

  var title: Phrase {
    Phrase("Ghi kiến nghị của cử tri, đại biểu", "Note a petition of voters or deputies")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    today = surroundings.today
    fields = try EscalationFields(
      from: register, in: surroundings, hasDetail: true, group: .petition)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "Ghi cơ quan, hội nghị nêu kiến nghị; không ghi tên riêng của cử tri.",
      "Name the body or meeting that brought it, no private names of voters.")
    return [TableText(surroundings(words), .faint)]
  }

  var started: Escalation {
    var escalation = Escalation(
      id: id, request: "", addresseeLevel: .department, addressee: "")
    escalation.matter = .petition
    escalation.issue.raisedOn = today
    return escalation
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    fields?.contents(of: started) ?? [:]
  }

  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    fields?.proposals(from: before, to: contents) ?? [:]
  }
}
