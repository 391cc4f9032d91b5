import GRDB
import Records

extension ClockRule: CatalogueRow {
  static let table = "clockRule"
  static let columns = [
    "code", "matter", "step", "whatVietnamese", "whatEnglish", "categories", "lowestLevel",
    "highestLevel", "triggers", "recipients", "limitUnit", "limitCount", "countedFrom", "every",
    "everyUnit", "actorVietnamese", "actorEnglish", "conditionVietnamese", "conditionEnglish",
    "document", "basisKind", "confidence", "source",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(matter)
    columns.append(step)
    columns.append(what)
    columns.append(lines: categories.map(\.rawValue))
    columns.append(levels.lowerBound)
    columns.append(levels.upperBound)
    columns.append(lines: triggers.map(\.rawValue))
    columns.append(lines: recipients.map(\.rawValue))
    columns.append(limit.unit.rawValue)
    columns.append(limit.count)
    columns.append(countedFrom)
    columns.append(recurrence?.every)
    columns.append(recurrence?.unit.rawValue)
    columns.append(actor)
    columns.append(condition)
    columns.append(document)
    columns.append(basisKind)
    columns.append(confidence)
    columns.append(source)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: try columns.code(), matter: try columns.choice(), step: try columns.choice(),
      what: try columns.phrase(), categories: try columns.codes(),
      levels: try Self.levels(from: &columns), triggers: try columns.codes(),
      recipients: try columns.codes(), limit: try Limit(from: &columns),
      countedFrom: try columns.choice(), recurrence: try Recurrence(from: &columns),
      actor: try columns.phrase(), condition: columns.optionalPhrase(),
      document: columns.optionalCode(), basisKind: try columns.choice(),
      confidence: try columns.choice(), source: try columns.text())
  }

  private static func levels(
    from columns: inout ColumnReader
  ) throws(StoreError) -> ClosedRange<Int> {
    let (lowest, highest) = (try columns.integer(), try columns.integer())
    guard lowest <= highest else { throw .damaged(detail: "catalogue column highestLevel") }
    return lowest...highest
  }
}

extension ClockRule.Recurrence {
  fileprivate init?(from columns: inout ColumnReader) throws(StoreError) {
    guard let every = columns.optionalInteger() else {
      _ = columns.optionalText()
      return nil
    }
    self.init(every: every, unit: try columns.choice())
  }
}

extension ClockRule.Limit {
  /// How a limit stands in its two columns.
  fileprivate enum Unit: String {
    case atOnce, promptly, minutes, hours, days, workingDays, endOfDay, monthlyList
  }

  fileprivate var unit: Unit {
    switch self {
    case .atOnce: .atOnce
    case .promptly: .promptly
    case .minutes: .minutes
    case .hours: .hours
    case .days: .days
    case .workingDays: .workingDays
    case .endOfDay: .endOfDay
    case .monthlyList: .monthlyList
    }
  }

  fileprivate var count: Int? {
    switch self {
    case .minutes(let count), .hours(let count), .days(let count), .workingDays(let count): count
    case .atOnce, .promptly, .endOfDay, .monthlyList: nil
    }
  }

  fileprivate init(from columns: inout ColumnReader) throws(StoreError) {
    let unit: Unit = try columns.choice()
    let count = columns.optionalInteger()
    switch (unit, count) {
    case (.atOnce, _): self = .atOnce
    case (.promptly, _): self = .promptly
    case (.endOfDay, _): self = .endOfDay
    case (.monthlyList, _): self = .monthlyList
    case (.minutes, let count?): self = .minutes(count)
    case (.hours, let count?): self = .hours(count)
    case (.days, let count?): self = .days(count)
    case (.workingDays, let count?): self = .workingDays(count)
    case (_, nil): throw .damaged(detail: "catalogue column limitCount")
    }
  }
}
