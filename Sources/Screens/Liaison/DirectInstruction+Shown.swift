import Records
import Terminal

extension DirectInstruction: LiaisonShown {
  static var columns: [LiaisonColumn<DirectInstruction>] {
    [
      LiaisonColumn(Fields.number.label, width: 18, isOnNarrow: true) { row, _ in
        TableText(row.record.number)
      },
      LiaisonColumn(Fields.institution.label, isOnNarrow: true) { row, _ in
        TableText(row.name(Fields.institution))
      },
      LiaisonColumn(Fields.issuedOn.label, width: 13) { row, _ in
        TableText(row.record.issuedOn?.formatted ?? "")
      },
      LiaisonColumn(Phrase("Biết sau", "Learned after"), width: 13) { row, words in
        let days = row.record.daysUntilLearned ?? 0
        let isLate = row.record.wasLearnedLate
        return TableText(
          (isLate ? "! " : "") + words(Phrase("\(days) ngày", "\(days) days")),
          isLate ? .warning : .plain)
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi chỉ đạo nào.", "No instruction is recorded."),
    Phrase(
      "n ghi văn bản Sở gửi thẳng trường và ngày xã biết.",
      "n records what the Department sent to a school, and when the commune learned."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.learnedOn, surroundings.today)
  }

  static func remarks(
    on row: LiaisonRow<DirectInstruction>, in surroundings: Surroundings
  ) -> [TableText] {
    guard let days = row.record.daysUntilLearned, row.record.wasLearnedLate else { return [] }
    let limit = lateAfterDays
    return [
      TableText(
        surroundings(
          Phrase(
            "! Xã biết sau \(days) ngày (đề xuất: quá \(limit) ngày là biết chậm).",
            "! The commune learned after \(days) days (proposal: more than \(limit) is late).")),
        .warning)
    ]
  }
}
