import Ledger
import Records

extension HandoverRoute {
  var draftName: String? {
    switch self {
    case .begin: "handover.begin"
    case .withdraw(let id): Route.name("handover.withdraw", id.hex)
    case .list, .file, .minutes: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    switch (form, Identifier<Handover>(hex: rest.first)) {
    case ("handover.begin", _): self = .begin
    case ("handover.withdraw", let id?): self = .withdraw(id)
    default: return nil
    }
  }
}
