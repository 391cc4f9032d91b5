/// The way of an incident through the states.
enum StoryPath: CaseIterable {
  case handled
  case transferred
  case concludedElsewhere
  /// Handled, closed, and opened again.
  case reopened
  /// Nobody goes on with it.
  case stuck
  case falseReport
  case duplicate

  /// Of a hundred.
  private var weight: Int {
    switch self {
    case .handled: 72
    case .transferred: 7
    case .concludedElsewhere: 6
    case .reopened: 3
    case .stuck: 4
    case .falseReport: 5
    case .duplicate: 3
    }
  }

  init(_ random: inout DemoRandom) {
    self = Self.allCases[random.weighted(Self.allCases.map(\.weight))]
  }
}
