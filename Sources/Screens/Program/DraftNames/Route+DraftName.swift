import Ledger
import Records

/// The names under which drafts of forms are kept. They stand in registers: never rename one.
extension Route {
  /// Nil for pages that are no forms.
  var draftName: String? {
    switch self {
    case .guidance(let route): route.draftName
    case .institutions(let route): route.draftName
    case .incidents(let route): route.draftName
    case .escalations(let route): route.draftName
    case .tasks(let route): route.draftName
    case .papers(let route): route.draftName
    case .liaison(let route): route.draftName
    case .handover(let route): route.draftName
    case .privacy(let route): route.draftName
    case .quickEntry: "incident.quick"
    case .numbering: "register.numbering"
    default: nil
    }
  }

  /// `name`, or where a draft has it already, the name with the lowest free number behind it.
  static func freeDraftName(_ name: String, _ taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)#\(number)") { number += 1 }
    return "\(name)#\(number)"
  }

  /// The form that a draft belongs to; nil for a name of a newer program.
  init?(draftName numbered: String) {
    let name = numbered.prefix { $0 != "#" }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let form = parts.first else { return nil }
    let rest = Array(parts.dropFirst())
    if form == "incident.quick" {
      self = .quickEntry
    } else if form == "register.numbering" {
      self = .numbering
    } else if let route = GuidanceRoute(form: form, rest) {
      self = .guidance(route)
    } else if let route = InstitutionRoute(form: form, rest) {
      self = .institutions(route)
    } else if let route = IncidentRoute(form: form, rest) {
      self = .incidents(route)
    } else if let route = EscalationRoute(form: form, rest) {
      self = .escalations(route)
    } else if let route = TaskRoute(form: form, rest) {
      self = .tasks(route)
    } else if let route = PaperRoute(form: form, rest) {
      self = .papers(route)
    } else if let route = LiaisonRoute(form: form, rest) {
      self = .liaison(route)
    } else if let route = HandoverRoute(form: form, rest) {
      self = .handover(route)
    } else if let route = PrivacyRoute(form: form, rest) {
      self = .privacy(route)
    } else {
      return nil
    }
  }

  static func name(_ parts: String...) -> String { parts.joined(separator: "/") }
}
