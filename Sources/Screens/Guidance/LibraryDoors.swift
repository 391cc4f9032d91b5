import Records

/// The ways from one part of the library to the others.
enum LibraryDoors {
  private static let actions: [Action] = [
    .whoDecides, .answers, .practicalGuides, .guidedQuestions,
  ]

  /// - Parameter own: the part that the page belongs to.
  static func offers(except own: Action? = nil, isOnKeyBar: Bool = false) -> [Offer] {
    actions.filter { $0 != own }.map { Offer($0, isOnKeyBar: isOnKeyBar) }
  }

  /// Nil for an action that opens no part of the library.
  ///
  /// - Parameter day: the day that the page looks at, carried to who decides; nil for today.
  static func outcome(of action: Action, on day: Day? = nil) -> Outcome? {
    switch action {
    case .whoDecides: .open(.guidance(.authority("", on: day)))
    case .answers: .open(.guidance(.answers))
    case .practicalGuides: .open(.guidance(.guides))
    case .guidedQuestions: .open(.guidance(.trees(on: day)))
    default: nil
    }
  }
}
