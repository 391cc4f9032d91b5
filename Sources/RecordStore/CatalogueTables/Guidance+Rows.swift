import GRDB
import Records

extension GuidanceDocument: CatalogueRow {
  static let table = "guidanceDocument"
  static let columns = [
    "number", "type", "titleVietnamese", "titleEnglish", "issuer", "issuedOn", "effectiveOn",
    "area", "replaces", "summaryVietnamese", "summaryEnglish", "sourceVietnamese",
    "sourceEnglish", "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(number)
    columns.append(type)
    columns.append(title)
    columns.append(issuer)
    columns.append(issuedOn)
    columns.append(effectiveOn)
    columns.append(area)
    columns.append(lines: replaces)
    columns.append(summary)
    columns.append(source)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      number: try columns.code(), type: try columns.text(), title: try columns.phrase(),
      issuer: try columns.text(), issuedOn: columns.optionalDay(),
      effectiveOn: columns.optionalDay(), area: try columns.choice(),
      replaces: try columns.lines(), summary: try columns.phrase(),
      source: columns.optionalPhrase(), confidence: try columns.choice())
  }
}

extension DocumentRelation: CatalogueRow {
  static let table = "documentRelation"
  static let columns = [
    "fromNumber", "kind", "toNumber", "effectiveOn", "part", "source", "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(from)
    columns.append(kind)
    columns.append(to)
    columns.append(effectiveOn)
    columns.append(part)
    columns.append(source)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      from: try columns.code(), kind: try columns.choice(), to: try columns.code(),
      effectiveOn: columns.optionalDay(), part: columns.optionalText(),
      source: try columns.text(), confidence: try columns.choice())
  }
}

extension AuthorityRule {
  static let table = "authorityRule"
  /// Without the documents, which stand in `authorityDocument`.
  static let columns = [
    "code", "taskVietnamese", "taskEnglish", "area", "decider", "basis", "limitDays",
    "limitUnit", "noteVietnamese", "noteEnglish", "sourceVietnamese", "sourceEnglish",
    "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(task)
    columns.append(area)
    columns.append(decider)
    columns.append(basis)
    columns.append(limit?.days)
    columns.append(limit?.unit.rawValue)
    columns.append(note)
    columns.append(source)
    columns.append(confidence)
  }

  init(
    from columns: inout ColumnReader, documents: (Code) throws -> [GuidanceDocument.Number]
  ) throws {
    let code: Code = try columns.code()
    self.init(
      code: code, task: try columns.phrase(), area: try columns.choice(),
      decider: try columns.choice(), basis: try columns.text(), documents: try documents(code),
      limit: try Limit(from: &columns), note: columns.optionalPhrase(),
      source: columns.optionalPhrase(), confidence: try columns.choice())
  }
}

extension AuthorityRule.Limit {
  fileprivate init?(from columns: inout ColumnReader) throws(StoreError) {
    guard let days = columns.optionalInteger() else {
      _ = columns.optionalText()
      return nil
    }
    self.init(days: days, unit: try columns.choice())
  }
}
