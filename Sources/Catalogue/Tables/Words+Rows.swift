import Records

extension TableSource {
  func calendar() throws(CatalogueError) -> [CalendarDay] {
    let table = try table(.calendar)
    _ = try KeyIndex(table, "day")
    return try table.rows.map { row throws(CatalogueError) in try CalendarDay(row) }
  }

  func glossary() throws(CatalogueError) -> [GlossaryTerm] {
    let table = try table(.glossary)
    _ = try KeyIndex(table, "term_vi")
    return try table.rows.map { row throws(CatalogueError) in
      let identifiers = try row.list("identifiers")
      guard !identifiers.isEmpty else { throw row.error("identifiers", .empty) }
      return GlossaryTerm(term: try row.phrase("term"), identifiers: identifiers)
    }
  }
}

extension CalendarDay {
  private enum Answer: String {
    case yes
    case no
  }

  fileprivate init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      day: try row.day("day"), effect: try row.value("effect"), name: try row.phrase("name"),
      basis: try row.required("basis"), standing: try row.value("standing"),
      isLunar: try row.value("is_lunar", as: Answer.self) == .yes,
      source: try row.text("source"), confidence: try row.value("confidence"))
  }
}
