import Records

extension OpenRegister {
  /// More than the tables of authority and documents have.
  private static let everything = Window(.first, count: 2_000)

  /// Proposes whom to ask.
  func adviser() throws(StoreError) -> EscalationAdviser {
    var today = AuthorityQuery()
    today.day = now.day
    let header = try header()
    return EscalationAdviser(
      authority: try reader.authority(today, Self.everything).rows,
      contacts: try reader.contactPoints(), cluster: header.cluster,
      commune: header.commune.fullName(on: now.day), province: header.provinceName)
  }

  /// Reads grounds as they are typed.
  func typedGrounds() throws(StoreError) -> TypedGrounds {
    try reader.nameableGrounds()
  }

  /// A commune that is known to be in no cluster has no leader to ask.
  func refuseMissingCluster(_ level: ContactLevel) throws(StoreError) {
    let header = try header()
    guard level == .cluster, header.cluster == nil, header.areClustersKnown else { return }
    throw .rule(.noCluster)
  }
}
