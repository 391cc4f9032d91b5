import Records
import Terminal

extension ContactNote: LiaisonShown {
  static var columns: [LiaisonColumn<ContactNote>] {
    [
      LiaisonColumn(Fields.heldOn.label, width: 10, isOnNarrow: true) { row, _ in
        TableText(row.record.heldOn?.formatted ?? "")
      },
      LiaisonColumn(Fields.institution.label, isOnNarrow: true) { row, _ in
        TableText(row.name(Fields.institution))
      },
      LiaisonColumn(Fields.by.label, width: 16) { row, _ in
        TableText(row.record.values.text(Fields.by) ?? "")
      },
      LiaisonColumn(Fields.about.label, width: 26) { row, _ in
        TableText(row.record.values.text(Fields.about) ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi lần liên hệ nào.", "No contact is recorded."),
    Phrase("n ghi một lần: ngày, ai, bằng cách nào, việc gì.", "n records one."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.heldOn, surroundings.today)
    values.set(Fields.by, surroundings.header.officer?.name)
    values.set(Fields.channel, Channel.phone)
  }
}
