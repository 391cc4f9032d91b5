import Ledger

/// What can be written about the questions of the commune.
public enum QuestionChange: Equatable, Sendable {
  case save(OwnQuestion)
  case withdraw(Identifier<OwnQuestion>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let question):
      if let problem = question.problems(today: now.day).first { throw .rule(problem) }
      return [try RecordWrite.saving(question, from: source)]
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }
}
