/// How a due instant was counted, in lines that a person can check.
public struct DueCount: Hashable, Sendable {
  /// From what it counts: "từ khi biết".
  public let from: Phrase
  public let start: Moment
  public let limit: ClockRule.Limit
  public let due: Moment?
  /// The working days on the way; nil where none were counted.
  public let count: WorkingDayCount?
  /// The rule that names the limit; nil where none does and the limit is the program's own reading.
  public let rule: ClockRule?

  public init(
    from: Phrase, start: Moment, limit: ClockRule.Limit, due: Moment?,
    count: WorkingDayCount? = nil, rule: ClockRule? = nil
  ) {
    self.from = from
    self.start = start
    self.limit = limit
    self.due = due
    self.count = count
    self.rule = rule
  }

  public var lines: [Phrase] {
    (rule?.ruleLines ?? []) + [startLine, limitLine] + (count?.steps.map(\.line) ?? []) + end
  }

  private var startLine: Phrase {
    Phrase("Tính", "Counted").appending(from)
      .appending(Phrase(verbatim: start.formatted), separator: ": ")
  }

  private var limitLine: Phrase {
    switch limit {
    case .atOnce:
      Phrase("Không có thời gian chờ: làm ngay", "No waiting time: at once")
    case .promptly where rule == nil:
      Phrase(
        "Chưa tìm thấy thời hạn bằng số: làm càng sớm càng tốt [đề xuất]",
        "No number was found: as soon as can be [proposal]")
    case .promptly:
      Phrase(
        "Văn bản ghi “kịp thời”, không nêu số: làm càng sớm càng tốt",
        "The text says “promptly” and names no number: as soon as can be")
    default: Phrase("Thời hạn", "Limit").appending(limit.label, separator: ": ")
    }
  }

  private var end: [Phrase] {
    guard let due, limit != .atOnce else { return [] }
    let last = Phrase("Hạn cuối", "Due").appending(
      Phrase(verbatim: due.formatted), separator: ": ")
    guard count?.isUnsure ?? false else { return [last] }
    let doubt = Phrase(
      "Có ngày chưa chắc chắn ở trên; hạn có thể dịch",
      "A day above is not certain; the due date may move")
    return [last, doubt]
  }
}
