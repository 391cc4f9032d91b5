import Ledger
import Records

extension LetterSource {
  var namePart: String {
    switch self {
    case .nothing: ""
    case .topic(let topic): "topic/" + topic.nameParts.joined(separator: "/")
    case .escalation(let id): "escalation/" + id.hex
    }
  }

  init?(_ parts: [String]) {
    switch parts.first {
    case nil, "": self = .nothing
    case "topic":
      guard let topic = EscalationTopic(Array(parts.dropFirst())) else { return nil }
      self = .topic(topic)
    case "escalation":
      guard let id = Identifier<Escalation>(hex: parts.dropFirst().first) else { return nil }
      self = .escalation(id)
    default: return nil
    }
  }
}
