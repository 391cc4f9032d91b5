import Records
import Terminal

extension CoreMember: LiaisonShown {
  static var columns: [LiaisonColumn<CoreMember>] {
    [
      LiaisonColumn(Fields.region.label, width: 10) { row, _ in TableText(row.record.region) },
      LiaisonColumn(Phrase("Trường", "School"), isOnNarrow: true) { row, words in
        let name = row.name(Fields.institution)
        let isOver = !row.record.isCore(on: words.today)
        return TableText(name.isEmpty ? row.record.schoolName : name, isOver ? .faint : .plain)
      },
      LiaisonColumn(Fields.role.label, width: 20) { row, words in
        TableText(words(row.record.role.label))
      },
      LiaisonColumn(Fields.personName.label, width: 16) { row, _ in
        TableText(row.record.personName)
      },
      LiaisonColumn(Fields.untilOn.label, width: 10, isOnNarrow: true) { row, words in
        let isOver = !row.record.isCore(on: words.today)
        return TableText(row.record.untilOn?.formatted ?? "", isOver ? .faint : .plain)
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi trường, người nòng cốt nào.", "No core school or person is recorded."),
    Phrase("n ghi theo danh sách Sở duyệt.", "n records them as the Department approved."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.role, CoreRole.school)
    values.set(Fields.fromOn, surroundings.today)
  }
}
