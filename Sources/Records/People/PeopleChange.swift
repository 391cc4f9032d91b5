import Ledger

/// What can be written about the people of incidents.
public enum PeopleChange: Equatable, Sendable {
  /// A new one may be written while the register is locked; an old one only after unlocking.
  case save(Person)
  case withdraw(Identifier<Person>, reason: String)
  case opened(AccessNote)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let person):
      _ = try source.taking(person.incident)
      if let problem = person.problems(today: now.day).first { throw .rule(problem) }
      return [try .saving(person, from: source)]
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    case .opened(let note):
      let _: Incident = try source.record(note.incident)
      if let problem = note.problems.first { throw .rule(problem) }
      return [RecordWrite(note)]
    }
  }
}
