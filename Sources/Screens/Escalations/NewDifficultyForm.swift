import Ledger
import Records
import Terminal

/// A difficulty met in the work; from a page of the library, what it stands on is cited already.
struct NewDifficultyForm: AddingEscalation {
  private let topic: EscalationTopic?
  private var id = Identifier<Escalation>(.program)
  private var text: TopicText?
  private var today: Day?
  private(set) var fields: EscalationFields?

  init(about topic: EscalationTopic?) { self.topic = topic }

  var title: Phrase { Phrase("Ghi khó khăn, vướng mắc", "Note a difficulty") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    today = surroundings.today
    if let topic { text = try TopicText(topic, on: surroundings.today, from: register) }
    fields = try EscalationFields(
      from: register, in: surroundings, hasDetail: true, group: .difficulty)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let about = text.map { [TableText(surroundings($0.words), .heading)] } ?? []
    return about + [TableText(surroundings(EscalationWords.place(surroundings)), .faint)]
  }

  var started: Escalation {
    let advice = fields?.adviser.advice(
      about: text?.words.vietnamese ?? "", ground: text?.rule?.rawValue ?? "")
    var escalation = Escalation(
      id: id, request: "", addresseeLevel: advice?.level ?? .department,
      addressee: advice?.addressee ?? "")
    escalation.matter = text == nil ? .otherDifficulty : .unclearRule
    escalation.copyTo = advice?.copyTo ?? ""
    escalation.issue.raisedOn = today
    escalation.issue.area = text?.area
    escalation.issue.unclear = text?.grounds ?? []
    escalation.issue.decider = text == nil ? nil : advice?.decider
    return escalation
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let fields else { return [:] }
    var contents = fields.contents(of: started)
    if text == nil { contents[Escalation.Fields.matter.name] = "" }
    return contents
  }

  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    // A task that a page names outweighs the words that are typed about it.
    text?.rule == nil ? fields?.proposals(from: before, to: contents) ?? [:] : [:]
  }
}
