import Ledger

/// The people of one incident, as they may be shown now.
public struct PeopleSheet: Equatable, Sendable {
  /// One of them.
  public enum Row: Equatable, Sendable {
    case open(Person)
    case locked(Identifier<Person>)
    case erased(Identifier<Person>)

    public var id: Identifier<Person> {
      switch self {
      case .open(let person): person.id
      case .locked(let id), .erased(let id): id
      }
    }
  }

  public var incident: Incident
  /// In the order in which they were written.
  public var people: [Row]
  /// Who opened them and why, latest first; the latest hundred.
  public var openings: [Opening]

  public init(incident: Incident, people: [Row], openings: [Opening]) {
    self.incident = incident
    self.people = people
    self.openings = openings
  }
}

extension PeopleSheet {
  /// One opening.
  public struct Opening: Equatable, Sendable {
    public var officer: RecordID
    public var name: String
    public var at: Moment
    public var reason: String

    public init(officer: RecordID, name: String, at: Moment, reason: String) {
      self.officer = officer
      self.name = name
      self.at = at
      self.reason = reason
    }
  }

  /// The names that can be read now: to be looked for in other texts, never to be shown.
  public var names: [String] {
    people.compactMap { row in
      if case .open(let person) = row, !person.name.isEmpty { person.name } else { nil }
    }
  }

  /// Whether an officer gave a reason a short while ago.
  public func isOpen(to officer: RecordID?, at now: Moment) -> Bool {
    openings.contains { opening in
      opening.officer == officer && AccessNote.holds(openedAt: opening.at, at: now)
    }
  }
}

/// Questions about the people of incidents.
public protocol PeopleQuestions {
  /// Nil for an incident that is not there.
  func people(of incident: Identifier<Incident>) throws(StoreError) -> PeopleSheet?
}
