import Records

extension IncidentCategory {
  init(_ row: TableRow, bases: [String: [Basis]]) throws(CatalogueError) {
    let code: Code = try row.code("code")
    self.init(
      code: code, name: try row.phrase("name"), examples: try row.phrase("examples"),
      lead: try row.phrase("lead"), defaultLevel: try row.number("default_level", in: 1...4),
      bases: bases[code.rawValue] ?? [])
  }
}

extension IncidentCategory.Basis {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      document: try row.code("document"), part: try row.optional("part"),
      note: try row.optionalPhrase("note"), confidence: try row.value("confidence"))
  }
}

extension SeverityTrigger {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      code: try row.code("code"), level: try row.number("level", in: 1...4),
      text: try row.phrase("text"), document: try row.optionalCode("document"))
  }
}

extension Recipient {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      code: try row.code("code"), name: try row.phrase("name"),
      number: try row.optionalCode("number"))
  }
}

extension EmergencyNumber {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      number: try row.code("number"), name: try row.phrase("name"),
      source: try row.text("source"), confidence: try row.value("confidence"))
  }
}

extension RecipientDuty {
  init(_ row: TableRow) throws(CatalogueError) {
    let strength: Strength = try row.value("strength")
    let confidence: Confidence = try row.value("confidence")
    guard strength == .should || confidence != .proposal else {
      throw row.error("confidence", .contradicts(column: "strength"))
    }
    self.init(
      category: try row.code("category"), strength: strength,
      recipient: try row.code("recipient"), anyOneOf: try row.optional("any_one_of"),
      fromLevel: try row.number("from_level", in: 1...4),
      condition: try row.optionalPhrase("condition"), manner: try row.optionalPhrase("manner"),
      document: try row.optionalCode("document"), confidence: confidence)
  }
}
