import Ledger

/// What can be written about corrections of the list of documents.
public enum CorrectionChange: Equatable, Sendable {
  case save(DocumentCorrection)
  case withdraw(Identifier<DocumentCorrection>, reason: String)

  func writes(from source: some RecordSource, at now: Moment) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let correction):
      let listed = try source.listedDocument(.init(correction.number))
      if let problem = correction.problems(of: listed, today: now.day).first {
        throw .rule(problem)
      }
      return [try RecordWrite.saving(correction, from: source)]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.standing(id)
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    }
  }
}
