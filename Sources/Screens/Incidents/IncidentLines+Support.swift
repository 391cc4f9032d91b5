import Records
import Terminal

extension IncidentLines {
  /// What the cluster did for the commune in this incident; nothing where none is recorded.
  var supportLines: [RecordLine] {
    guard !support.isEmpty else { return [] }
    return [.blank, .heading(Phrase("Cụm hỗ trợ", "Support of the cluster"))]
      + support.map { activity in
        .item(
          key: activity.id.record.description, label: nil,
          "\(activity.heldOn?.formatted ?? "") · \(activity.name)",
          opens: .liaison(.file(.activity, activity.id.record)))
      }
  }
}
