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

  /// The limit of the local decision; empty where it sets none.
  var local: [RecordLine] {
    guard let words = row.override?.limitWords else { return [] }
    return limit(words, row, AuthorityOverride.limitLabel)
  }

  /// The limit of the program's own list.
  var shipped: [RecordLine] {
    limit(row.rule.limit?.words, row.shipped, Phrase("Thời hạn", "Time limit"))
  }

  /// - Parameter words: nil where no limit was found.
  private func limit(_ words: Phrase?, _ row: AuthorityRow, _ label: Phrase) -> [RecordLine] {
    guard let words else {
      return [.fact(label, surroundings(AuthorityRule.Limit.notFound), .warning)]
    }
    guard row.hasLimitOnDay else { return [.fact(label, surroundings(words), .faint)] }
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

extension AuthorityOverride {
  static let limitLabel = Phrase("Thời hạn (địa phương)", "Time limit (local)")

  /// "10 ngày làm việc"; nil where the decision sets none.
  var limitWords: Phrase? {
    timeLimitDays.map { Phrase("\($0) ngày làm việc", "\($0) working days") }
  }
}
