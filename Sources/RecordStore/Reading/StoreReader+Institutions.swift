import GRDB
import Ledger
import Records

extension StoreReader: InstitutionQuestions {
  public func institutions(
    _ query: InstitutionQuery, _ window: Window
  ) throws(StoreError) -> Rows<InstitutionRow> {
    try read { db in
      let list = FilteredList(
        db: db, list: InstitutionRows.list(query), search: .institutions,
        query: TypedQuery(query.text))
      let institutions = InstitutionRows(db: db)
      return try rows(list.window(window)) { try institutions.row($0) }
    }
  }

  public func ownInstitutionNames(limit: Int) throws(StoreError) -> [String] {
    try read { db in
      guard let commune = try ownCommune(db) else { return [] }
      let statement = try db.cachedStatement(
        sql: "SELECT name FROM institution WHERE communeCode = ? ORDER BY nameKey LIMIT ?")
      return try Row.fetchAll(statement, arguments: [commune.code.rawValue, limit])
        .map { $0.text(0) }
    }
  }

  public func institution(
    _ id: Identifier<Institution>
  ) throws(StoreError) -> InstitutionSheet? {
    try read { db in
      guard let institution = try RecordRows(db: db).record(id) else { return nil }
      let commune = try CatalogueReading.commune(.init(institution.communeCode), db)
      let incidents = IncidentRows(db: db, sight: try restrictedSight(db))
      return InstitutionSheet(
        institution: institution, commune: commune,
        cluster: try commune.flatMap { try Clusters(db: db).cluster(of: $0) },
        mergedIntoName: try institution.mergedInto.flatMap { try name(of: $0, db) },
        incidents: try incidents.latest(at: id, limit: Self.sheetIncidents))
    }
  }

  /// How many incidents stand on the sheet of an institution.
  static let sheetIncidents = 20

  private func name(of id: Identifier<Institution>, _ db: Database) throws -> String? {
    try RecordRows(db: db).value("SELECT name FROM institution WHERE id = ?", id.record)
  }

  public func clusters() throws(StoreError) -> [Cluster] {
    try read { db in
      guard let commune = try ownCommune(db) else { return [] }
      return try Clusters(db: db).led(ofProvince: commune.province)
    }
  }

  public func cluster(_ id: Identifier<Cluster>) throws(StoreError) -> ClusterSheet? {
    try read { db in
      guard let commune = try ownCommune(db),
        let cluster = try Clusters(db: db).cluster(id, ofProvince: commune.province)
      else { return nil }
      return ClusterSheet(
        cluster: cluster, communes: try Clusters(db: db).communes(of: cluster))
    }
  }

  public func contactPoints() throws(StoreError) -> [ContactPoint] {
    try read { db in
      try RecordRows(db: db).records("ORDER BY levelOrder, sortKey, id")
    }
  }
}

/// The lines of the list of institutions.
struct InstitutionRows {
  let db: Database

  /// By the Vietnamese order of names.
  static func list(_ query: InstitutionQuery) -> KeyedList {
    if let day = query.uncontactedSince {
      let filter = Condition(
        sql: "isClosed = 0 AND contactOrder < ?",
        arguments: [Int64(day.sinceEpoch).databaseValue])
      return KeyedList(
        table: "institution", order: ["contactOrder", "sortKey", "id"], filter: filter)
    }
    var filter = Condition.always
    if let commune = query.communeCode { filter = .equal("communeCode", commune) }
    if let level = query.level {
      let column = query.communeCode == nil ? "level" : "+level"
      filter = filter.and(.equal(column, level.rawValue))
    }
    if !query.includesClosed {
      // The plus keeps the narrower index of a commune or a level from being passed over.
      let column = filter.sql.isEmpty ? "isClosed" : "+isClosed"
      filter = filter.and(Condition(sql: "\(column) = 0"))
    }
    return KeyedList(table: "institution", order: ["sortKey", "id"], filter: filter)
  }

  func row(_ place: Place) throws -> InstitutionRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT i.id, i.name, i.level, i.ownership, i.communeCode,
        (SELECT name FROM commune WHERE code = i.communeCode), i.principalName, i.phone,
        i.isClosed, i.lastConfirmedOn,
        (SELECT openIncidents FROM institutionTally WHERE institution = i.id), i.lastContactOn
        FROM institution AS i WHERE i.rowid = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [place.row]),
      let id = row.record(0)
    else { return nil }
    return InstitutionRow(
      key: place.key, id: Identifier(id), name: row.text(1), level: row.code(2, else: .primary),
      ownership: row.code(3, else: .public), communeName: row[5] ?? row.text(4),
      principalName: row.text(6), phone: row.text(7), isClosed: row[8],
      lastConfirmedOn: row.day(9), openIncidents: row[10] ?? 0, lastContactOn: row.day(11))
  }
}
