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
  fileprivate init(from columns: inout ColumnReader) throws(StoreError) {
    let unit: LimitUnit = try columns.choice()
    guard let limit = unit.limit(columns.optionalInteger()) else {
      throw .damaged(detail: "catalogue column limitCount")
    }
    self = limit
  }
}
