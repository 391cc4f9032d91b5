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
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }
}
