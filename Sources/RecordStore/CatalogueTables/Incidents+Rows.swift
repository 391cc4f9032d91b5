import GRDB
import Records

extension IncidentCategory {
  static let table = "incidentCategory"
  /// Without the bases, which stand in `categoryBasis`.
  static let columns = [
    "code", "nameVietnamese", "nameEnglish", "examplesVietnamese", "examplesEnglish",
    "leadVietnamese", "leadEnglish", "defaultLevel",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(name)
    columns.append(examples)
    columns.append(lead)
    columns.append(defaultLevel)
  }

  init(from columns: inout ColumnReader, bases: (Code) throws -> [Basis]) throws {
    let code: Code = try columns.code()
    self.init(
      code: code, name: try columns.phrase(), examples: try columns.phrase(),
      lead: try columns.phrase(), defaultLevel: try columns.integer(), bases: try bases(code))
  }
}

extension IncidentCategory.Basis {
  static let table = "categoryBasis"
  static let columns = ["document", "part", "noteVietnamese", "noteEnglish", "confidence"]

  func write(to columns: inout ColumnWriter) {
    columns.append(document)
    columns.append(part)
    columns.append(note)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      document: try columns.code(), part: columns.optionalText(),
      note: columns.optionalPhrase(), confidence: try columns.choice())
  }
}

extension SeverityTrigger: CatalogueRow {
  static let table = "severityTrigger"
  static let columns = ["code", "level", "textVietnamese", "textEnglish", "document"]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(level)
    columns.append(text)
    columns.append(document)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: try columns.code(), level: try columns.integer(), text: try columns.phrase(),
      document: columns.optionalCode())
  }
}

extension EmergencyNumber: CatalogueRow {
  static let table = "emergencyNumber"
  static let columns = ["number", "nameVietnamese", "nameEnglish", "source", "confidence"]

  func write(to columns: inout ColumnWriter) {
    columns.append(number)
    columns.append(name)
    columns.append(source)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      number: try columns.code(), name: try columns.phrase(), source: try columns.text(),
      confidence: try columns.choice())
  }
}

extension Recipient: CatalogueRow {
  static let table = "recipient"
  static let columns = ["code", "nameVietnamese", "nameEnglish", "number"]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(name)
    columns.append(number)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: try columns.code(), name: try columns.phrase(), number: columns.optionalCode())
  }
}

extension RecipientDuty: CatalogueRow {
  static let table = "recipientDuty"
  static let columns = [
    "category", "strength", "recipient", "anyOneOf", "fromLevel", "conditionVietnamese",
    "conditionEnglish", "mannerVietnamese", "mannerEnglish", "document", "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(category)
    columns.append(strength)
    columns.append(recipient)
    columns.append(anyOneOf)
    columns.append(fromLevel)
    columns.append(condition)
    columns.append(manner)
    columns.append(document)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      category: try columns.code(), strength: try columns.choice(),
      recipient: try columns.code(), anyOneOf: columns.optionalText(),
      fromLevel: try columns.integer(), condition: columns.optionalPhrase(),
      manner: columns.optionalPhrase(), document: columns.optionalCode(),
      confidence: try columns.choice())
  }
}
