import Ledger
import Records

extension PrivacyRoute {
  var draftName: String? {
    switch self {
    case .add: "privacy.add"
    case .edit(let id): Route.name("privacy.edit", id.hex)
    case .answer(let id): Route.name("privacy.answer", id.hex)
    case .withdraw(let id): Route.name("privacy.withdraw", id.hex)
    case .erase(let id): Route.name("privacy.erase", id.hex)
    case .list, .file, .retention: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    if form == "privacy.add" {
      self = .add
      return
    }
    guard let id = Identifier<PrivacyRequest>(hex: rest.first) else { return nil }
    switch form {
    case "privacy.edit": self = .edit(id)
    case "privacy.answer": self = .answer(id)
    case "privacy.withdraw": self = .withdraw(id)
    case "privacy.erase": self = .erase(id)
    default: return nil
    }
  }
}
