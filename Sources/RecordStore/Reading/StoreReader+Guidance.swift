import GRDB
import Ledger
import Records

extension StoreReader: GuidanceQuestions {
  public func documents(
    _ query: DocumentQuery, _ window: Window
  ) throws(StoreError) -> Rows<DocumentRow> {
    try read { db in
      let library = DocumentLibrary(db: db, day: query.day)
      return try DocumentList(library: library, query: query).rows(window)
    }
  }

  public func document(
    numbered number: GuidanceDocument.Number, on day: Day
  ) throws(StoreError) -> DocumentSheet? {
    try read { db in
      let library = DocumentLibrary(db: db, day: day)
      guard let listed = try library.listed(number) else { return nil }
      let document = try library.corrected(listed)
      var grounds = GroundReading(db: db, day: day)
      let relationsIn = try library.relations(to: number)
      return DocumentSheet(
        document: document, listed: listed, status: try library.status(of: document),
        relationsOut: try library.relations(from: number),
        relationsIn: relationsIn, relationsBegun: try library.begun(relationsIn),
        setAside: try library.setAside(about: number),
        authority: try AuthorityTable(db: db).rows(citing: number).map { try grounds.dated($0) })
    }
  }

  public func known(
    among numbers: Set<GuidanceDocument.Number>
  ) throws(StoreError) -> Set<GuidanceDocument.Number> {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM guidanceDocument WHERE number = ?1)
          OR EXISTS (SELECT 1 FROM importedDocument WHERE number = ?1)
          """)
      return try numbers.filter { number in
        try Bool.fetchOne(statement, arguments: [number.rawValue]) ?? false
      }
    }
  }

  public func nameableGrounds() throws(StoreError) -> TypedGrounds {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT number FROM guidanceDocument UNION SELECT number FROM importedDocument
          """)
      let numbers = try String.fetchAll(statement)
      return TypedGrounds(
        known: numbers.map { .init($0) }, laws: try GroundFinder(db: db).lawNames())
    }
  }

  public func authority(
    _ query: AuthorityQuery, _ window: Window
  ) throws(StoreError) -> Rows<AuthorityRow> {
    try read { db in
      let table = AuthorityTable(db: db)
      let places = try table.places(query, taskIndex(db)).window(
        window, valueCount: AuthorityTable.valueCount)
      var grounds = query.day.map { GroundReading(db: db, day: $0) }
      return try rows(places) { place in
        guard let row = try table.row(place) else { return nil }
        return try grounds?.dated(row) ?? row
      }
    }
  }

  public func authorityRow(
    _ code: AuthorityRule.Code, on day: Day?
  ) throws(StoreError) -> AuthorityRow? {
    try read { db in
      let row = try AuthorityTable(db: db).row(code)
      guard let row, let day else { return row }
      var grounds = GroundReading(db: db, day: day)
      return try grounds.dated(row)
    }
  }

  public func localRelation(
    _ id: Identifier<LocalRelation>
  ) throws(StoreError) -> LocalRelation? {
    try read { try RecordRows(db: $0).record(id) }
  }

  public func correction(
    of number: GuidanceDocument.Number
  ) throws(StoreError) -> DocumentCorrection? {
    try read { try DocumentLibrary(db: $0, day: .first).correction(of: number) }
  }

  public func text(of number: GuidanceDocument.Number) throws(StoreError) -> String? {
    try read { db in
      let library = DocumentLibrary(db: db, day: .first)
      guard let imported = try library.imported(number) else { return nil }
      return try DocumentTextTable(db: db).text(imported.textDigest)
    }
  }

  public func importedDocuments(
    _ mark: ImportedDocumentMark
  ) throws(StoreError) -> [ImportedDocument] {
    let (column, value) =
      switch mark {
      case .number(let number): ("number", number.rawValue)
      case .text(let digest): ("textDigest", digest)
      case .original(let digest): ("originalDigest", digest)
      }
    return try read { db in
      try RecordRows(db: db).records(
        "WHERE \(column) = ? ORDER BY number, id", [value.databaseValue])
    }
  }
}
