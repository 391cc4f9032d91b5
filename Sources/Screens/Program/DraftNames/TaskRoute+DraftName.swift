import Ledger
import Records

extension TaskRoute {
  var draftName: String? {
    switch self {
    case .add: "task.add"
    case .about(let topic): Route.name("task.about", topic.nameParts.joined(separator: "/"))
    case .edit(let id): Route.name("task.edit", id.hex)
    case .settle(let id): Route.name("task.settle", id.hex)
    case .withdraw(let id): Route.name("task.withdraw", id.hex)
    case .list, .file: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    let id = Identifier<CommuneTask>(hex: rest.first)
    switch (form, id) {
    case ("task.add", _): self = .add
    case ("task.about", _):
      guard let topic = EscalationTopic(rest) else { return nil }
      self = .about(topic)
    case ("task.edit", let id?): self = .edit(id)
    case ("task.settle", let id?): self = .settle(id)
    case ("task.withdraw", let id?): self = .withdraw(id)
    default: return nil
    }
  }
}
