import Foundation
import GRDB
import Records

/// The order of the list of today: by section, then urgency, then the instant of lateness. What is
/// late stands latest first: it can still be mended, and what is late for months hides it no more.
enum DutyList {
  static func list(at now: Moment) -> KeyedList {
    KeyedList(
      table: "duty", order: ["lateFrom", "subject", "rule", "occurrence"],
      filter: Condition(sql: "isOpen = 1"), segments: segments(at: now), hasRowNumbers: false)
  }

  static func section(ofSegment segment: Int) -> DutyRow.Section {
    DutyRow.Section(rawValue: segment / DutyBand.allCases.count) ?? .later
  }

  static func band(ofSegment segment: Int) -> DutyBand {
    DutyBand(rawValue: segment % DutyBand.allCases.count) ?? .ordinary
  }

  /// A place before every row of a section.
  static func start(of section: DutyRow.Section) -> Place {
    let first = section == .overdue ? Int64.max : .min
    return Place(
      segment: section.rawValue * DutyBand.allCases.count,
      values: [first.databaseValue, Data().databaseValue, "".databaseValue, 0.databaseValue])
  }

  private static func segments(at now: Moment) -> [ListSegment] {
    DutyRow.Section.allCases.flatMap { section in
      DutyBand.allCases.map { band in
        let range = range(section, at: now)
        return ListSegment(
          shared: .equal("band", band.rawValue), lowest: range.lowest, highest: range.highest,
          isReversed: section == .overdue)
      }
    }
  }

  /// The instants of a section, both ends included.
  private static func range(
    _ section: DutyRow.Section, at now: Moment
  ) -> (lowest: Int64?, highest: Int64?) {
    let today = now.day.end.milliseconds
    let week = now.day.firstOfWeek.adding(days: 6).end.milliseconds
    switch section {
    case .overdue: return (nil, now.milliseconds - 1)
    case .today: return (now.milliseconds, today)
    case .thisWeek: return (today + 1, week)
    case .later: return (week + 1, nil)
    }
  }
}
