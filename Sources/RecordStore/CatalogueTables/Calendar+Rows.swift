import GRDB
import Records

extension CalendarDay: CatalogueRow {
  static let table = "calendarDay"
  static let columns = [
    "day", "effect", "nameVietnamese", "nameEnglish", "basis", "standing", "isLunar", "source",
    "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(day)
    columns.append(effect)
    columns.append(name)
    columns.append(basis)
    columns.append(standing)
    columns.append(isLunar)
    columns.append(source)
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      day: try columns.day(), effect: try columns.choice(), name: try columns.phrase(),
      basis: try columns.text(), standing: try columns.choice(), isLunar: try columns.flag(),
      source: try columns.text(), confidence: try columns.choice())
  }
}

extension GlossaryTerm: CatalogueRow {
  static let table = "glossaryTerm"
  static let columns = ["termVietnamese", "termEnglish", "identifiers"]

  func write(to columns: inout ColumnWriter) {
    columns.append(term)
    columns.append(lines: identifiers)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(term: try columns.phrase(), identifiers: try columns.lines())
  }
}
