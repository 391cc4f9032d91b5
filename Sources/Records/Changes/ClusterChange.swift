import Ledger

/// What can be written about clusters and the communes in them.
public enum ClusterChange: Equatable, Sendable {
  case save(Cluster)
  case assign(CommuneMembership)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let cluster):
      guard cluster.number > 0 else { throw .rule(.missing(Cluster.Fields.number.label)) }
      return [try RecordWrite.saving(cluster, from: source)]
    case .assign(let membership):
      return [try RecordWrite.saving(membership, from: source)]
    }
  }
}

/// What can be written about contact points.
public enum ContactPointChange: Equatable, Sendable {
  case save(ContactPoint)
  case withdraw(Identifier<ContactPoint>, reason: String)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let contact):
      guard !contact.unit.isEmpty else {
        throw .rule(.missing(ContactPoint.Fields.unit.label))
      }
      return [try RecordWrite.saving(contact, from: source)]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.record(id)
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    }
  }
}

/// What can be written about local decisions on who decides.
public enum AuthorityChange: Equatable, Sendable {
  case save(AuthorityOverride)
  case withdraw(Identifier<AuthorityOverride>, reason: String)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let decision):
      if let problem = decision.problems.first { throw .rule(problem) }
      return [try RecordWrite.saving(decision, from: source)]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.record(id)
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    }
  }
}

extension RecordWrite {
  /// What makes the register hold `record`, whether or not it stood there before.
  static func saving<Record: Recorded>(
    _ record: Record, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    let old = try source.values(of: Record.kind, record.id.record)
    return RecordWrite(
      kind: Record.kind, id: record.id.record,
      changes: FieldChanges(from: old ?? FieldValues(), to: record.values))
  }
}
