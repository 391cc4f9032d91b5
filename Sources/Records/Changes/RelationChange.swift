import Ledger

/// What can be written about relations of documents.
public enum RelationChange: Equatable, Sendable {
  case save(LocalRelation)
  case withdraw(Identifier<LocalRelation>, reason: String)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let relation):
      if let problem = relation.problems.first { throw .rule(problem) }
      return [try RecordWrite.saving(relation, from: source)]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.standing(id)
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    }
  }
}
