import Ledger

/// What can be written about clusters and the communes in them.
public enum ClusterChange: Equatable, Sendable {
  case save(Cluster)
  case assign(CommuneMembership)
  /// One that no commune belongs to; shipped ones are hidden so too.
  case withdraw(Cluster, reason: String)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .save(let cluster):
      guard cluster.number > 0 else { throw .rule(.missing(Cluster.Fields.number.label)) }
      return [try RecordWrite.saving(cluster, from: source)]
    case .assign(let membership):
      return [try RecordWrite.saving(membership, from: source)]
    case .withdraw(let cluster, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let hindrances = Cluster.againstWithdrawing(communes: try source.communes(in: cluster))
      guard hindrances.isEmpty else { throw .rule(.cannotWithdraw(hindrances)) }
      var new = cluster
      new.isWithdrawn = true
      let write = try RecordWrite.saving(new, from: source)
      return [
        RecordWrite(kind: write.kind, id: write.id, changes: write.changes, reason: reason)
      ]
    }
  }
}

extension Cluster {
  /// What stands against withdrawing a cluster with these communes.
  public static func againstWithdrawing(communes: [String]) -> [Phrase] {
    guard let first = communes.first else { return [] }
    return [
      Phrase(
        "còn \(communes.count) xã trong cụm (\(first)…), xếp sang cụm khác trước",
        "\(communes.count) communes are in it (\(first)…); assign them elsewhere first")
    ]
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
      return [try .withdrawing(id, reason: reason, from: source)]
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
      return [try .withdrawing(id, reason: reason, from: source)]
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

  /// What takes a standing record away, on a written reason; its history stays.
  static func withdrawing<Record: Recorded>(
    _ id: Identifier<Record>, reason: String, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    guard !reason.isEmpty else { throw .rule(.needsReason) }
    _ = try source.standing(id)
    let changes = FieldChanges([FieldSpec.isWithdrawn.code: .boolean(true)])
    return RecordWrite(kind: Record.kind, id: id.record, changes: changes, reason: reason)
  }
}
