import Records

/// A part of the program, in the order of the tabs.
enum Section: Int, CaseIterable, Sendable {
  case today
  case guidance
  case institutions
  case incidents
  case escalations

  /// The action that opens it, with its name and key.
  var action: Action {
    switch self {
    case .today: .today
    case .guidance: .guidance
    case .institutions: .institutions
    case .incidents: .incidents
    case .escalations: .escalations
    }
  }

  /// Its first page.
  var root: Route {
    switch self {
    case .today: .today
    case .guidance: .guidance(.list)
    case .institutions: .institutions(.list)
    case .incidents: .incidents(.list)
    case .escalations: .escalations(.list)
    }
  }

  init?(_ action: Action) {
    guard let section = Section.allCases.first(where: { $0.action == action }) else { return nil }
    self = section
  }
}
