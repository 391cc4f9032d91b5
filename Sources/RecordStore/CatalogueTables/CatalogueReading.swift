import GRDB
import Records

/// Reads shipped facts from their tables.
enum CatalogueReading {
  /// All facts from which duties follow. Some three hundred small rows: keep the answer while the
  /// catalogue stays the same.
  static func dutyFacts(_ db: Database) throws -> DutyFacts {
    let clocks = try ClockRule.fetch(db)
    return DutyFacts(
      recipients: try Recipient.fetch(db), recipientDuties: try RecipientDuty.fetch(db),
      clocks: clocks, calendar: try calendar(db), effectiveOn: try effectiveOn(clocks, db))
  }

  /// From when the documents of some clocks are in force, by the list.
  private static func effectiveOn(
    _ clocks: [ClockRule], _ db: Database
  ) throws -> [GuidanceDocument.Number: Day] {
    var days: [GuidanceDocument.Number: Day] = [:]
    for number in Set(clocks.compactMap(\.document)) {
      let day = try Int64.fetchOne(
        db, sql: "SELECT effectiveOn FROM guidanceDocument WHERE number = ?",
        arguments: [number.rawValue])
      days[number] = day.flatMap { Day(sinceEpoch: $0) }
    }
    return days
  }

  static func calendar(_ db: Database) throws -> WorkingCalendar {
    WorkingCalendar(try CalendarDay.fetch(db))
  }

  /// In the order of the list.
  static func categories(_ db: Database) throws -> [IncidentCategory] {
    try categories(db, "ORDER BY id", [])
  }

  static func category(
    _ code: IncidentCategory.Code, _ db: Database
  ) throws -> IncidentCategory? {
    try categories(db, "WHERE code = ?", [code.rawValue.databaseValue]).first
  }

  /// The categories that `conditions` on table `incidentCategory` select.
  private static func categories(
    _ db: Database, _ conditions: String, _ arguments: [DatabaseValue]
  ) throws -> [IncidentCategory] {
    let columns = IncidentCategory.columns.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM incidentCategory \(conditions)")
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { row in
      var reader = ColumnReader(row)
      return try IncidentCategory(from: &reader) { try bases(of: $0, db) }
    }
  }

  private static func bases(
    of code: IncidentCategory.Code, _ db: Database
  ) throws -> [IncidentCategory.Basis] {
    let columns = IncidentCategory.Basis.columns.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM categoryBasis WHERE category = ? ORDER BY ordinal")
    return try Row.fetchAll(statement, arguments: [code.rawValue]).map { row in
      var reader = ColumnReader(row)
      return try IncidentCategory.Basis(from: &reader)
    }
  }
}

extension CatalogueReading {
  static func commune(_ code: Commune.Code, _ db: Database) throws -> Commune? {
    try communes(db, "WHERE code = ?", [code.rawValue.databaseValue]).first
  }

  /// The communes that `conditions` on table `commune` select.
  static func communes(
    _ db: Database, _ conditions: String, _ arguments: [DatabaseValue]
  ) throws -> [Commune] {
    let statement = try db.cachedStatement(
      sql: "SELECT code, province, name, asciiName FROM commune \(conditions)")
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { row in
      let code: String = row[0]
      return Commune(
        code: .init(code), province: .init(row[1]), name: row[2], asciiName: row[3],
        types: try types("communeType", "commune", code, db))
    }
  }

  static func province(_ code: Province.Code, _ db: Database) throws -> Province? {
    let statement = try db.cachedStatement(
      sql: "SELECT code, name, asciiName FROM province WHERE code = ?")
    return try Row.fetchOne(statement, arguments: [code.rawValue]).map { row in
      Province(
        code: code, name: row[1], asciiName: row[2],
        types: try types("provinceType", "province", code.rawValue, db))
    }
  }

  private static func types<UnitType: Labelled>(
    _ table: String, _ unit: String, _ code: String, _ db: Database
  ) throws -> [DatedType<UnitType>] {
    let statement = try db.cachedStatement(
      sql: "SELECT type, fromDay, basis, issuedOn FROM \(table) WHERE \(unit) = ? ORDER BY fromDay")
    return try Row.fetchAll(statement, arguments: [code]).map { row in
      var columns = ColumnReader(row)
      return DatedType(
        type: try columns.choice(), from: try columns.day(), basis: columns.optionalText(),
        issuedOn: columns.optionalDay())
    }
  }
}

extension CatalogueReading {
  static func document(
    _ number: GuidanceDocument.Number, _ db: Database
  ) throws -> GuidanceDocument? {
    try GuidanceDocument.fetchOne(db, "WHERE number = ?", [number.rawValue.databaseValue])
  }

  /// Relations in which the document is the later one.
  static func relations(
    from number: GuidanceDocument.Number, _ db: Database
  ) throws -> [DocumentRelation] {
    try DocumentRelation.fetch(
      db, "WHERE fromNumber = ? ORDER BY id", [number.rawValue.databaseValue])
  }

  /// Relations in which the document is the earlier one.
  static func relations(
    to number: GuidanceDocument.Number, _ db: Database
  ) throws -> [DocumentRelation] {
    try DocumentRelation.fetch(
      db, "WHERE toNumber = ? ORDER BY id", [number.rawValue.databaseValue])
  }

  /// The authority rows that `conditions` on table `authorityRule` select.
  static func authorityRules(
    _ db: Database, _ conditions: String, _ arguments: [DatabaseValue]
  ) throws -> [AuthorityRule] {
    let columns = AuthorityRule.columns.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM authorityRule \(conditions)")
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { row in
      var reader = ColumnReader(row)
      return try AuthorityRule(from: &reader) { try grounds(of: $0, db) }
    }
  }

  private static func grounds(
    of code: AuthorityRule.Code, _ db: Database
  ) throws -> [GuidanceDocument.Number] {
    let statement = try db.cachedStatement(
      sql: "SELECT number FROM authorityDocument WHERE authority = ? ORDER BY ordinal")
    return try String.fetchAll(statement, arguments: [code.rawValue]).map { .init($0) }
  }

  static func clusterSeeds(
    ofProvince code: Province.Code, _ db: Database
  ) throws -> [ClusterSeed] {
    try ClusterSeed.fetch(db, "WHERE province = ? ORDER BY number", [code.rawValue.databaseValue])
  }

  static func clusterPlace(of code: Commune.Code, _ db: Database) throws -> ClusterPlace? {
    try ClusterPlace.fetchOne(db, "WHERE commune = ?", [code.rawValue.databaseValue])
  }
}
