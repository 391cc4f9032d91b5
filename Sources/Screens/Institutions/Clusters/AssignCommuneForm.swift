import Records
import Terminal

/// To which cluster a commune belongs, or that it belongs to none.
struct AssignCommuneForm: FormSpec {
  private typealias Fields = CommuneMembership.Fields

  /// The key of the choice of no cluster.
  private static let none = "none"

  private var clusters: [Cluster] = []

  var title: Phrase { Phrase("Xếp xã vào cụm", "Commune in cluster") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    clusters = try register.clusters()
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let none = Choice(key: Self.none, label: surroundings(ClusterNotice.none))
    let choices =
      [none]
      + clusters.map { cluster in
        Choice(
          key: cluster.id.record.description,
          label: "\(surroundings(cluster.name)) – \(cluster.office)")
      }
    return [
      .lookup(
        Fields.communeCode, surroundings.lookups.communes, isRequired: true, in: surroundings),
      .lookup(
        Fields.cluster, .among(choices, in: surroundings), isRequired: true, in: surroundings),
    ]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    let header = surroundings.header
    return [
      Fields.communeCode.name: header.commune.code.rawValue,
      Fields.cluster.name: header.cluster?.id.record.description ?? Self.none,
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    let code = typed.text(Fields.communeCode)
    guard contents != self.contents(in: surroundings) else { return nil }
    return .cluster(
      .assign(CommuneMembership(communeCode: code, cluster: typed.record(Fields.cluster))))
  }
}
