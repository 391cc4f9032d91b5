import Records

/// Documents, what they do to each other, and who decides what.
struct GuidanceTables {
  let documents: [GuidanceDocument]
  let documentIndex: KeyIndex
  let relations: [DocumentRelation]
  let authority: [AuthorityRule]
  let authorityIndex: KeyIndex

  init(_ source: TableSource) throws(CatalogueError) {
    let documentTable = try source.table(.documents)
    let index = try KeyIndex(documentTable, "number")
    documentIndex = index
    documents = try documentTable.rows.map { row throws(CatalogueError) in
      try GuidanceDocument(row)
    }
    let relationTable = try source.table(.relations)
    var pairs = KeyIndex(file: relationTable.file)
    relations = try relationTable.rows.map { row throws(CatalogueError) in
      let relation = try DocumentRelation(row, documents: index)
      let key = "\(relation.from) \(relation.kind.rawValue) \(relation.to)"
      try pairs.insert(key, row, "to_number")
      return relation
    }
    let authorityTable = try source.table(.authority)
    authorityIndex = try KeyIndex(authorityTable, "code")
    authority = try authorityTable.rows.map { row throws(CatalogueError) in
      try index.check(row, "documents")
      return try AuthorityRule(row)
    }
  }
}

extension GuidanceDocument {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      number: try row.code("number"), type: try row.required("type"),
      title: try row.phrase("title"), issuer: try row.required("issuer"),
      issuedOn: try row.optionalDay("issued_on"),
      effectiveOn: try row.optionalDay("effective_on"), area: try row.value("area"),
      replaces: try row.list("replaces"), summary: try row.phrase("summary"),
      source: try row.optionalPhrase("source"), confidence: try row.value("confidence"))
  }
}

extension DocumentRelation {
  /// One of the two documents must be listed; the other may be older than the list, or newer.
  init(_ row: TableRow, documents: KeyIndex) throws(CatalogueError) {
    if !documents.contains(try row.required("to_number")) {
      try documents.check(row, "from_number")
    }
    self.init(
      from: try row.code("from_number"), kind: try row.value("relation"),
      to: try row.code("to_number"), effectiveOn: try row.optionalDay("effective_on"),
      part: try row.optional("part"), source: try row.required("source"),
      confidence: try row.value("confidence"))
  }
}

extension AuthorityRule {
  init(_ row: TableRow) throws(CatalogueError) {
    self.init(
      code: try row.code("code"), task: try row.phrase("task"), area: try row.value("area"),
      decider: try row.value("decider"), basis: try row.required("basis"),
      documents: try row.codes("documents"), limit: try Limit(row),
      note: try row.optionalPhrase("note"), source: try row.optionalPhrase("source"),
      confidence: try row.value("confidence"))
  }
}

extension AuthorityRule.Limit {
  /// Nil when neither the number nor its unit stands in the row.
  fileprivate init?(_ row: TableRow) throws(CatalogueError) {
    let days = try row.optionalNumber("limit_days", in: 1...3_650)
    let unit = try row.optional("limit_unit")
    guard days != nil || unit != nil else { return nil }
    self.init(
      days: try row.number("limit_days", in: 1...3_650), unit: try row.value("limit_unit"))
  }
}
