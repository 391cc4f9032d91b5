import Records
import Terminal

extension PersonnelNote: LiaisonShown {
  static var columns: [LiaisonColumn<PersonnelNote>] {
    [
      LiaisonColumn(Fields.proposedOn.label, width: 10, isOnNarrow: true) { row, _ in
        TableText(row.record.proposedOn?.formatted ?? "")
      },
      LiaisonColumn(Fields.addressee.label, width: 20) { row, _ in
        TableText(row.record.addressee)
      },
      LiaisonColumn(Fields.institution.label, width: 22) { row, _ in
        TableText(row.name(Fields.institution))
      },
      LiaisonColumn(Fields.proposal.label, isOnNarrow: true) { row, words in
        if let veil = row.veil { return TableText(words(veil), .faint) }
        return TableText(row.record.values.text(Fields.proposal) ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi đề xuất nào.", "No proposal is recorded."),
    Phrase(
      "n ghi một đề xuất; nội dung được niêm phong, hồ sơ nhân sự do Sở giữ.",
      "n notes one; it is sealed, the file stays with the Department."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.proposedOn, surroundings.today)
  }
}
