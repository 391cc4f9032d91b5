import Ledger

/// What can be written about tasks.
public enum TaskChange: Equatable, Sendable {
  /// A new one, or other facts of an old one; a later last day needs a reason.
  case save(CommuneTask, reason: String?)
  case withdraw(Identifier<CommuneTask>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let task, let reason):
      if let problem = task.problems(today: now.day).first { throw .rule(problem) }
      guard let values = try source.values(of: CommuneTask.kind, task.id.record) else {
        return [RecordWrite(task)]
      }
      let old = CommuneTask(id: task.id, values: values)
      if old.isWithdrawn { throw .rule(.withdrawn(CommuneTask.title)) }
      if task.extends(old), reason?.isEmpty ?? true { throw .rule(.needsReason) }
      return [RecordWrite(from: old, to: task, reason: reason)]
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }
}
