import Records
import Terminal

extension ClusterActivity: LiaisonShown {
  static var columns: [LiaisonColumn<ClusterActivity>] {
    [
      LiaisonColumn(Fields.heldOn.label, width: 10, isOnNarrow: true) { row, _ in
        TableText(row.record.heldOn?.formatted ?? "")
      },
      LiaisonColumn(Fields.activity.label, width: 18) { row, words in
        TableText(words(row.record.activity.label))
      },
      LiaisonColumn(Fields.name.label, isOnNarrow: true) { row, _ in TableText(row.record.name) },
      LiaisonColumn(Fields.chair.label, width: 16) { row, _ in
        TableText(row.record.values.text(Fields.chair) ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi hoạt động nào.", "No activity is recorded."),
    Phrase(
      "n ghi chuyên đề, hội thi, lần hỗ trợ xã trong vụ việc.",
      "n records a session, a contest, help in an incident."))

  mutating func begin(in surroundings: Surroundings) {
    if values.record(Fields.cluster) == nil {
      values.set(Fields.cluster, surroundings.header.cluster?.id.record)
    }
    values.set(Fields.heldOn, surroundings.today)
  }
}
