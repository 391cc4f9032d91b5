import Ledger
import Records

extension EscalationRoute {
  var draftName: String? {
    switch self {
    case .add(let incident): Route.name("escalation.add", incident?.hex ?? "")
    case .onward(let id): Route.name("escalation.onward", id.hex)
    case .edit(let id): Route.name("escalation.edit", id.hex)
    case .move(let id): Route.name("escalation.move", id.hex)
    case .withdraw(let id): Route.name("escalation.withdraw", id.hex)
    case .erase(let id): Route.name("escalation.erase", id.hex)
    case .difficulty(let topic):
      Route.name("escalation.difficulty", topic?.nameParts.joined(separator: "/") ?? "")
    case .petition: "escalation.petition"
    case .remind(let id): Route.name("escalation.remind", id.hex)
    case .answerVoters(let id): Route.name("escalation.voters", id.hex)
    case .offer(let id): Route.name("escalation.offer", id.hex)
    case .list, .file, .month: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    if form == "escalation.add" {
      self = .add(for: Identifier(hex: rest.first))
      return
    }
    if form == "escalation.petition" {
      self = .petition
      return
    }
    if form == "escalation.difficulty" {
      let topic = EscalationTopic(rest)
      guard topic != nil || rest == [""] else { return nil }
      self = .difficulty(about: topic)
      return
    }
    guard let id = Identifier<Escalation>(hex: rest.first) else { return nil }
    switch form {
    case "escalation.edit": self = .edit(id)
    case "escalation.move": self = .move(id)
    case "escalation.withdraw": self = .withdraw(id)
    case "escalation.erase": self = .erase(id)
    case "escalation.onward": self = .onward(of: id)
    case "escalation.remind": self = .remind(id)
    case "escalation.voters": self = .answerVoters(id)
    case "escalation.offer": self = .offer(id)
    default: return nil
    }
  }
}
