/// A count of working days that explains itself line by line.
public struct WorkingDayCount: Hashable, Sendable {
  /// The day counted from; it is not counted itself.
  public let start: Day
  /// The day arrived at.
  public let end: Day
  /// Working days after `start` up to `end`; negative when counted backwards.
  public let workingDays: Int
  /// In the order of counting.
  public let steps: [Step]

  /// One line of the explanation.
  public enum Step: Hashable, Sendable {
    /// Plain working days one after the other; `total` includes all days counted so far.
    case counted(first: Day, last: Day, days: Int, total: Int)
    /// A working day worth a line: a worked Saturday, or one not certain.
    case countedListed(DayStatus, total: Int)
    /// A day off.
    case skipped(DayStatus)

    /// The days that the line speaks about for certainty's sake; nil for plain days.
    fileprivate var status: DayStatus? {
      switch self {
      case .counted: nil
      case .countedListed(let status, _), .skipped(let status): status
      }
    }
  }

  /// Whether a later decision could change a day on the way.
  public var isUnsure: Bool { steps.contains { $0.status?.isUnsure ?? false } }
}

extension WorkingDayCount {
  /// Collects the lines while days are walked in order.
  struct Builder {
    private var steps: [Step] = []
    private var total = 0

    mutating func add(_ status: DayStatus) {
      guard status.isWorking else {
        steps.append(.skipped(status))
        return
      }
      total += 1
      if status.reason != .workingWeekday {
        steps.append(.countedListed(status, total: total))
      } else if case .counted(let first, _, let days, _) = steps.last {
        steps[steps.count - 1] = .counted(
          first: first, last: status.day, days: days + 1, total: total)
      } else {
        steps.append(.counted(first: status.day, last: status.day, days: 1, total: total))
      }
    }

    func count(from start: Day, to end: Day) -> WorkingDayCount {
      WorkingDayCount(
        start: start, end: end, workingDays: end < start ? -total : total, steps: steps)
    }
  }
}
