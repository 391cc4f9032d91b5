import Ledger
import Records
import Terminal

/// Asks somebody who can decide about what an answer, a step or the end of guided questions says, with
/// the grounds that hold already cited.
struct EscalateTextForm: AddingEscalation {
  private let topic: EscalationTopic
  private var id = Identifier<Escalation>(.program)
  private var text: TopicText?
  private(set) var fields: EscalationFields?

  init(_ topic: EscalationTopic) { self.topic = topic }

  var title: Phrase { Phrase("Kiến nghị về một việc", "Ask about a task") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    text = try TopicText(topic, on: surroundings.today, from: register)
    fields = try EscalationFields(from: register, in: surroundings, hasDetail: true)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let text else { return [] }
    let head = TableText(surroundings(text.words), .heading)
    guard text.citation.isEmpty else { return [head] }
    let words = Phrase(
      "Chưa có căn cứ nào chắc chắn và còn hiệu lực: đối chiếu rồi tự ghi.",
      "No ground is certain and in force: check and write it yourself.")
    return [head, TableText(surroundings(words), .warning)]
  }

  var started: Escalation {
    let advice = fields?.adviser.advice(
      about: text?.words.vietnamese ?? "", ground: text?.rule?.rawValue ?? "")
    var escalation = Escalation(
      id: id, request: "", addresseeLevel: advice?.level ?? .department,
      addressee: advice?.addressee ?? "")
    escalation.copyTo = advice?.copyTo ?? ""
    escalation.ground = text?.citation ?? ""
    return escalation
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    fields?.contents(of: started) ?? [:]
  }
}
