import Records
import Terminal

/// The time limit of a task, counted from a day on the calendar.
struct RuleLimitLines {
  let row: AuthorityRow
  /// The day from which the limit counts.
  let day: Day
  let calendar: WorkingCalendar
  /// Whether the counting is shown line by line.
  let isExplained: Bool
  let surroundings: Surroundings

  /// The local limit where there is one, then the shipped one.
  var all: [RecordLine] {
    var lines: [RecordLine] = []
    if let days = row.override?.timeLimitDays {
      let words = Phrase("\(days) ngày làm việc", "\(days) working days")
      lines += limit(words, row, Phrase("Thời hạn (địa phương)", "Time limit (local)"))
    }
    let shipped = AuthorityRow(key: row.key, rule: row.rule, override: nil)
    return lines + limit(row.rule.limit?.words, shipped, Phrase("Thời hạn", "Time limit"))
  }

  /// - Parameter words: nil where no limit was found.
  private func limit(_ words: Phrase?, _ row: AuthorityRow, _ label: Phrase) -> [RecordLine] {
    guard let words else {
      return [.fact(label, surroundings(AuthorityRule.Limit.notFound), .warning)]
    }
    guard let due = row.dueCount(from: day, calendar: calendar) else {
      let reason = Phrase(
        "– nguồn không nói là ngày làm việc hay ngày thường nên không tính được hạn.",
        "– the source does not say which kind of day, so no due day is counted.")
      return [.fact(label, surroundings(words.appending(reason)), .warning)]
    }
    return [.fact(label, surroundings(words)), dueLine(due)] + explanation(due)
  }

  private func dueLine(_ due: DueDay) -> RecordLine {
    let from = GuidanceWords.day(day, today: surroundings.today)
    let weekday = due.day.weekday.name
    var words = Phrase("tính từ ", "counted from ").appending(from, separator: "")
      .appending(
        Phrase(
          "thì hạn cuối là \(weekday.vietnamese) \(due.day.formatted)",
          "the last day is \(weekday.english) \(due.day.formatted)"))
    if due.isUnsure {
      words = words.appending(
        Phrase("(chưa chắc chắn: có ngày nghỉ chưa công bố)", "(unsure: some days are not decreed)")
      )
    }
    return .fact(
      Phrase("Hạn", "Due"), surroundings(words), due.isUnsure ? .warning : .plain)
  }

  private func explanation(_ due: DueDay) -> [RecordLine] {
    guard isExplained else { return [] }
    guard !due.explanation.isEmpty else {
      let days = day.days(to: due.day)
      return [
        .text(
          surroundings(
            Phrase(
              "  \(day.formatted) + \(days) ngày = \(due.day.formatted), tính cả ngày nghỉ",
              "  \(day.formatted) + \(days) days = \(due.day.formatted), days off counted")),
          .faint)
      ]
    }
    return due.explanation.enumerated().map { index, line in
      .fact(Phrase(verbatim: "  \(index + 1)"), surroundings(line), .faint)
    }
  }
}
