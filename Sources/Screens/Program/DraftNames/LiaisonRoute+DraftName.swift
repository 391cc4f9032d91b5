import Ledger
import Records

extension LiaisonRoute {
  var draftName: String? {
    switch self {
    case .add(let kind, let parent):
      Route.name("liaison.add", kind.rawValue, parent?.description ?? "")
    case .edit(let kind, let id): Route.name("liaison.edit", kind.rawValue, id.description)
    case .withdraw(let kind, let id):
      Route.name("liaison.withdraw", kind.rawValue, id.description)
    case .erase(let kind, let id): Route.name("liaison.erase", kind.rawValue, id.description)
    case .list, .file, .regions, .contactAges: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    guard rest.count == 2, let kind = LiaisonKind(rawValue: rest[0]) else { return nil }
    let id = RecordID(hex: rest[1])
    switch (form, id) {
    case ("liaison.add", _): self = .add(kind, under: id)
    case ("liaison.edit", let id?): self = .edit(kind, id)
    case ("liaison.withdraw", let id?): self = .withdraw(kind, id)
    case ("liaison.erase", let id?): self = .erase(kind, id)
    default: return nil
    }
  }
}
