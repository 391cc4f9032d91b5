import Ledger
import Records

extension InstitutionRoute {
  var draftName: String? {
    switch self {
    case .add: "institution.add"
    case .edit(let id): Route.name("institution.edit", id.hex)
    case .close(let id): Route.name("institution.close", id.hex)
    case .withdraw(let id): Route.name("institution.withdraw", id.hex)
    case .merge(let ids):
      Route.name("institution.merge", ids.map(\.hex).joined(separator: ","))
    case .editCluster(let id): Route.name("cluster.edit", id.hex)
    case .withdrawCluster(let id): Route.name("cluster.withdraw", id.hex)
    case .assignCommune: "cluster.assign"
    case .contactPoint(let id): Route.name("contact.edit", id?.hex ?? "")
    case .withdrawContactPoint(let id): Route.name("contact.withdraw", id.hex)
    default: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    switch (form, rest.first) {
    case ("institution.add", _): self = .add
    case ("cluster.assign", _): self = .assignCommune
    case ("contact.edit", let text?): self = .contactPoint(Identifier(hex: text))
    case ("institution.merge", let text?):
      self = .merge(text.split(separator: ",").compactMap { Identifier(hex: String($0)) })
    case ("cluster.edit", let text?):
      guard let id = Identifier<Cluster>(hex: text) else { return nil }
      self = .editCluster(id)
    case ("cluster.withdraw", let text?):
      guard let id = Identifier<Cluster>(hex: text) else { return nil }
      self = .withdrawCluster(id)
    case ("institution.edit", let text?):
      guard let id = Identifier<Institution>(hex: text) else { return nil }
      self = .edit(id)
    case ("institution.close", let text?):
      guard let id = Identifier<Institution>(hex: text) else { return nil }
      self = .close(id)
    case ("institution.withdraw", let text?):
      guard let id = Identifier<Institution>(hex: text) else { return nil }
      self = .withdraw(id)
    case ("contact.withdraw", let text?):
      guard let id = Identifier<ContactPoint>(hex: text) else { return nil }
      self = .withdrawContactPoint(id)
    default: return nil
    }
  }
}
