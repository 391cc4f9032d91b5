extension WorkingDayCount.Step {
  /// The line as it stands on a page.
  public var line: Phrase {
    switch self {
    case .counted(let first, let last, let days, let total):
      Self.countedLine(first: first, last: last, days: days, total: total)
    case .countedListed(let status, let total):
      status.line.appending(
        Phrase("tính là ngày làm việc, cộng \(total)", "counted, \(total) so far"),
        separator: ": ")
    case .skipped(let status):
      status.line.appending(Phrase("không tính", "not counted"), separator: ": ")
    }
  }

  private static func countedLine(first: Day, last: Day, days: Int, total: Int) -> Phrase {
    let (early, late) = (min(first, last), max(first, last))
    let span = early == late ? early.formatted : "\(early.formatted) – \(late.formatted)"
    let noun = days == 1 ? "working day" : "working days"
    return Phrase(
      "\(span): \(days) ngày làm việc, cộng \(total)",
      "\(span): \(days) \(noun), \(total) so far")
  }
}

extension DayStatus {
  /// The day and the reason, with the basis and what is not certain.
  public var line: Phrase {
    let weekday = day.weekday.name
    let head = Phrase(
      "\(weekday.vietnamese) \(day.formatted)", "\(weekday.english) \(day.formatted)")
    switch reason {
    case .workingWeekday:
      return head
    case .weekend:
      return head.appending(Phrase("nghỉ hằng tuần", "weekend"), separator: ", ")
    case .beyondTheList:
      return head.appending(
        Phrase("ngoài lịch đã có, chưa chắc chắn", "beyond the calendar, unsure"),
        separator: ", ")
    case .listed(let row):
      let named = head.appending(row.name, separator: ", ")
      let basis = Phrase(verbatim: "(\(row.basis))")
      let shown = row.basis.isEmpty ? named : named.appending(basis)
      return row.isUnsure ? shown.appending(row.uncertainty, separator: ", ") : shown
    }
  }
}

extension CalendarDay {
  fileprivate var uncertainty: Phrase {
    standing == .notYetDecreed ? standing.label : confidence.label
  }
}
