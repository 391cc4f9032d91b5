import Records
import Terminal

extension ClusterMember: LiaisonShown {
  static var columns: [LiaisonColumn<ClusterMember>] {
    [
      LiaisonColumn(Fields.role.label, width: 22) { row, words in
        TableText(words(row.record.role.label))
      },
      LiaisonColumn(Fields.personName.label, isOnNarrow: true) { row, words in
        let isOver = !row.record.isThere(on: words.today)
        let mark = isOver ? words(Phrase(" (đã thôi)", " (over)")) : ""
        return TableText(row.record.personName + mark, isOver ? .faint : .plain)
      },
      LiaisonColumn(Fields.phone.label, width: 13, isOnNarrow: true) { row, _ in
        TableText(row.record.phone)
      },
      LiaisonColumn(Phrase("Cụm", "Cluster"), width: 7) { row, words in
        TableText(row.name(Fields.cluster, in: words.language))
      },
      LiaisonColumn(Fields.fromOn.label, width: 10) { row, _ in
        TableText(row.record.fromOn?.formatted ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi ai của cụm.", "Nobody of a cluster is recorded."),
    Phrase(
      "n ghi cụm trưởng, thành viên, công chức Sở phụ trách.",
      "n records the leader, members, assigned civil servants."))

  mutating func begin(in surroundings: Surroundings) {
    if values.record(Fields.cluster) == nil {
      values.set(Fields.cluster, surroundings.header.cluster?.id.record)
    }
    values.set(Fields.fromOn, surroundings.today)
  }

  static func remarks(
    on row: LiaisonRow<ClusterMember>, in surroundings: Surroundings
  ) -> [TableText] {
    guard row.record.role == .leader, row.record.values.text(Fields.decision) == nil else {
      return []
    }
    return [
      TableText(
        surroundings(
          Phrase("! Chưa ghi số quyết định cử cụm trưởng.", "! The leader's decision is missing.")
        ), .warning)
    ]
  }
}
