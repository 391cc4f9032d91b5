import Ledger
import Records

extension ProjectionTable {
  /// The lists of clusters, regions and the Department, each in its order.
  static let liaison: [ProjectionTable] = [
    ProjectionTable(
      "clusterMember", of: Kind.clusterMember,
      derived: [
        .integer("listOrder") { values, _ in
          let role: ClusterRole = values.code(ClusterMember.Fields.role) ?? .member
          return Int64(ClusterRole.allCases.firstIndex(of: role) ?? 0)
        },
        // The latest to come first.
        .latestFirst("dayOrder", ClusterMember.Fields.fromOn),
      ],
      indexes: [
        "clusterMemberByOrder ON clusterMember (listOrder, dayOrder, id)",
        "clusterMemberOfCluster ON clusterMember (cluster, listOrder, dayOrder, id)",
      ]),
    byDay(
      "dutyCover", of: Kind.dutyCover, DutyCover.Fields.fromOn, under: "cluster",
      ["dutyCoverByEnd ON dutyCover (lastDay)"]),
    byDay(
      "contactNote", of: Kind.contactNote, ContactNote.Fields.heldOn, under: "institution"),
    ProjectionTable(
      "coreMember", of: Kind.coreMember,
      derived: [
        .sortKey(CoreMember.Fields.region),
        .integer("listOrder") { values, _ in
          let role: CoreRole = values.code(CoreMember.Fields.role) ?? .school
          return Int64(CoreRole.allCases.firstIndex(of: role) ?? 0)
        },
      ],
      indexes: [
        "coreMemberByRegion ON coreMember (sortKey, listOrder, id)",
        "coreMemberByEnd ON coreMember (untilOn)",
      ]),
    byDay(
      "clusterActivity", of: Kind.clusterActivity, ClusterActivity.Fields.heldOn,
      under: "cluster",
      [
        "clusterActivityByIncident ON clusterActivity (incident, dayOrder, id)",
        "clusterActivityHelped ON clusterActivity (institution, dayOrder)",
      ]),
    byDay(
      "personnelNote", of: Kind.personnelNote, PersonnelNote.Fields.proposedOn,
      under: "institution"),
    byDay(
      "directInstruction", of: Kind.directInstruction, DirectInstruction.Fields.learnedOn,
      under: "institution"),
    ProjectionTable(
      "importedList", of: Kind.importedList,
      indexes: ["importedListByTime ON importedList (recordedAt, id)"]),
    ProjectionTable(
      "handover", of: Kind.handover,
      derived: [.latestFirst("dayOrder", Handover.Fields.beganOn)],
      indexes: ["handoverByDay ON handover (dayOrder, id)"]),
  ]

  /// A list whose latest day stands first.
  private static func byDay(
    _ name: String, of kind: KindCode, _ day: FieldSpec, under parent: String,
    _ indexes: [String] = []
  ) -> ProjectionTable {
    let lastDay: [DerivedColumn] =
      kind == Kind.dutyCover
      ? [
        .integer("lastDay") { values, _ in
          Int64((values.day(DutyCover.Fields.untilOn) ?? .last).sinceEpoch)
        }
      ] : []
    return ProjectionTable(
      name, of: kind, derived: [.latestFirst("dayOrder", day)] + lastDay,
      indexes: [
        "\(name)ByDay ON \(name) (dayOrder, id)",
        "\(name)Under ON \(name) (\(parent), dayOrder, id)",
      ] + indexes)
  }
}
