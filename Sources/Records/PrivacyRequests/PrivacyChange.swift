import Ledger

/// What can be written about requests of data subjects.
public enum PrivacyChange: Equatable, Sendable {
  /// A new one may be written while the register is locked; an old one only after unlocking.
  case save(PrivacyRequest)
  case withdraw(Identifier<PrivacyRequest>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let request):
      if let problem = request.problems(today: now.day).first { throw .rule(problem) }
      return [try .saving(request, from: source)]
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }
}
