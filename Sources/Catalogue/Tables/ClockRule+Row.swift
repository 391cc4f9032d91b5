import Records

extension ClockRule {
  init(_ row: TableRow) throws(CatalogueError) {
    let basisKind: BasisKind = try row.value("basis_kind")
    let confidence: Confidence = try row.value("confidence")
    guard (basisKind == .default) == (confidence == .proposal) else {
      throw row.error("confidence", .contradicts(column: "basis_kind"))
    }
    let document: GuidanceDocument.Number? = try row.optionalCode("document")
    guard basisKind != .law || document != nil else { throw row.error("document", .empty) }
    self.init(
      code: try row.code("code"), matter: try row.value("matter"),
      step: try row.value("step"), what: try row.phrase("what"),
      categories: try row.codes("categories"), levels: try Self.levels(row),
      triggers: try row.codes("triggers"), recipients: try row.codes("recipients"),
      limit: try Limit(row), countedFrom: try row.value("counted_from"),
      recurrence: try Recurrence(row), actor: try row.phrase("actor"),
      condition: try row.optionalPhrase("condition"), document: document,
      basisKind: basisKind, confidence: confidence, source: try row.text("source"))
  }

  private static func levels(_ row: TableRow) throws(CatalogueError) -> ClosedRange<Int> {
    let first = try row.number("level_from", in: 1...4)
    return first...(try row.number("level_to", in: first...4))
  }
}

extension ClockRule.Limit {
  /// Reads the columns `limit` and `unit`; a unit without a number leaves `limit` empty.
  fileprivate init(_ row: TableRow) throws(CatalogueError) {
    let unit = try row.required("unit")
    if let plain = Self.plain[unit] {
      guard try row.optional("limit") == nil else {
        throw row.error("limit", .contradicts(column: "unit"))
      }
      self = plain
      return
    }
    let count = try row.number("limit", in: 1...10_000)
    switch unit {
    case "minutes": self = .minutes(count)
    case "hours": self = .hours(count)
    case "days": self = .days(count)
    case "workingDays": self = .workingDays(count)
    default: throw row.error("unit", .unknownValue(text: unit))
    }
  }

  private static let plain: [String: ClockRule.Limit] = [
    "atOnce": .atOnce, "promptly": .promptly, "endOfDay": .endOfDay, "monthlyList": .monthlyList,
  ]
}

extension ClockRule.Recurrence {
  /// Nil when the columns `every` and `every_unit` are both empty.
  fileprivate init?(_ row: TableRow) throws(CatalogueError) {
    let every = try row.optionalNumber("every", in: 1...366)
    let unit = try row.optional("every_unit")
    guard every != nil || unit != nil else { return nil }
    self.init(
      every: try row.number("every", in: 1...366), unit: try row.value("every_unit"))
  }
}
