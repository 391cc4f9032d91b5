import Ledger

/// What can be written about the questions of the commune.
public enum QuestionChange: Equatable, Sendable {
  case save(OwnQuestion)
  case withdraw(Identifier<OwnQuestion>, reason: String)
  /// A question made of what was asked and answered, noted on the record that it comes from.
  case takeOver(OwnQuestion, from: Identifier<Escalation>)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let question):
      if let problem = question.problems(today: now.day).first { throw .rule(problem) }
      return [try RecordWrite.saving(question, from: source)]
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    case .takeOver(let question, let origin):
      let old = try source.standing(origin)
      var new = old
      new.issue.question = question.id
      return try QuestionChange.save(question).writes(from: source, at: now)
        + [RecordWrite(from: old, to: new)]
    }
  }
}
