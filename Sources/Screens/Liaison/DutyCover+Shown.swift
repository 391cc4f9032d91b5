import Records
import Terminal

extension DutyCover: LiaisonShown {
  static var columns: [LiaisonColumn<DutyCover>] {
    [
      LiaisonColumn(Fields.personName.label, isOnNarrow: true) { row, words in
        let place = row.record.values.record(Fields.cluster)
        let isOwn = place == nil || place == words.header.cluster?.id.record
        let isNow = isOwn && row.record.isOnDuty(at: words.now)
        return TableText((isNow ? "* " : "") + row.record.personName, isNow ? .good : .plain)
      },
      LiaisonColumn(Fields.phone.label, width: 13, isOnNarrow: true) { row, _ in
        TableText(row.record.phone)
      },
      LiaisonColumn(Phrase("Ngày", "Days"), width: 18) { row, words in
        TableText(words(row.record.days.label))
      },
      LiaisonColumn(Phrase("Giờ", "Hours"), width: 13) { row, _ in TableText(row.record.hours) },
      LiaisonColumn(Phrase("Của", "Of"), width: 7) { row, words in
        let name = row.name(Fields.cluster, in: words.language)
        return TableText(name.isEmpty ? words(Phrase("chung", "all")) : name)
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi ca trực nào.", "No cover is recorded."),
    Phrase(
      "n ghi ai trực đêm, cuối tuần: tên, số máy, giờ, những ngày nào.",
      "n records who covers nights and weekends."))

  mutating func begin(in surroundings: Surroundings) {
    if values.record(Fields.cluster) == nil {
      values.set(Fields.cluster, surroundings.header.cluster?.id.record)
    }
    values.set(Fields.days, CoverDays.everyDay)
    values.set(Fields.startsAt, "17:00")
    values.set(Fields.endsAt, "07:30")
    values.set(Fields.fromOn, surroundings.today)
  }

  static func remarks(
    on row: LiaisonRow<DutyCover>, in surroundings: Surroundings
  ) -> [TableText] {
    row.record.isOnDuty(at: surroundings.now)
      ? [TableText(surroundings(Phrase("* Đang trực lúc này.", "* On duty now.")), .good)] : []
  }
}
