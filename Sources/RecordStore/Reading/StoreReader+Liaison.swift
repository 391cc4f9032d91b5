import GRDB
import Ledger
import Records

extension StoreReader: LiaisonQuestions {
  public func liaison<Record: LiaisonRecord>(
    _ type: Record.Type, under parent: RecordID?, _ window: Window
  ) throws(StoreError) -> Rows<LiaisonRow<Record>> {
    try read { db in
      let list = LiaisonRows<Record>.list(under: parent)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      let records = LiaisonRows<Record>(db: db, sealed: try openers(for: type, db))
      return try rows(places) { try records.row($0) }
    }
  }

  public func liaison<Record: LiaisonRecord>(
    _ id: Identifier<Record>
  ) throws(StoreError) -> LiaisonRow<Record>? {
    try read { db in
      guard let record = try RecordRows(db: db).record(id) else { return nil }
      let records = LiaisonRows<Record>(db: db, sealed: try openers(for: Record.self, db))
      return try records.row(record, key: RowKey([.record(id.record)]))
    }
  }

  /// Nil where nothing of the records is sealed here.
  private func openers<Record: LiaisonRecord>(
    for type: Record.Type, _ db: Database
  ) throws -> SealedReading? {
    guard Record.isSealed, try hasKeys(db) else { return nil }
    return sealed
  }

  public func dutyCover(
    at now: Moment, of cluster: Identifier<Cluster>?
  ) throws(StoreError) -> [DutyCover] {
    try read { db in
      // A night that began yesterday may still go on.
      let first = Int64(now.day.adding(days: -1).sinceEpoch)
      let covers: [DutyCover] = try RecordRows(db: db).records(
        """
        WHERE lastDay >= ? AND (cluster IS NULL OR cluster = ?)
        ORDER BY lastDay, dayOrder, id LIMIT 200
        """,
        [first.databaseValue, cluster?.record.databaseBlob ?? .null])
      return Array(covers.filter { $0.isOnDuty(at: now) }.prefix(10))
    }
  }

  public func dutyCover(
    on day: Day, of cluster: Identifier<Cluster>?
  ) throws(StoreError) -> [DutyCover] {
    try read { db in
      let covers: [DutyCover] = try RecordRows(db: db).records(
        """
        WHERE lastDay >= ? AND (fromOn IS NULL OR fromOn <= ?)
        AND (cluster IS NULL OR cluster = ?)
        ORDER BY lastDay, dayOrder, id LIMIT 60
        """,
        [
          Int64(day.sinceEpoch).databaseValue, Int64(day.sinceEpoch).databaseValue,
          cluster?.record.databaseBlob ?? .null,
        ])
      return covers.filter { $0.stands(on: day) }
    }
  }

  public func people(
    of cluster: Identifier<Cluster>, on day: Day
  ) throws(StoreError) -> [ClusterMember] {
    try read { db in
      let number = Int64(day.sinceEpoch).databaseValue
      return try RecordRows(db: db).records(
        """
        WHERE cluster = ? AND (fromOn IS NULL OR fromOn <= ?)
        AND (untilOn IS NULL OR untilOn >= ?)
        ORDER BY listOrder, dayOrder, id LIMIT 100
        """, [cluster.record.databaseBlob, number, number])
    }
  }

  public func coreRegions(on day: Day) throws(StoreError) -> [CoreRegion] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT region, count(DISTINCT
            CASE WHEN role = ? THEN iif(institution IS NULL, schoolName, hex(institution)) END)
          FROM coreMember WHERE untilOn >= ? AND fromOn <= ? AND (
            institution IS NULL
            OR institution IN (SELECT id FROM institution WHERE isClosed = 0)
          )
          GROUP BY sortKey, region ORDER BY sortKey, region LIMIT 100
          """)
      let number = Int64(day.sinceEpoch)
      return try Row.fetchAll(statement, arguments: [CoreRole.school.rawValue, number, number]).map
      {
        CoreRegion(name: $0.text(0), schools: $0[1])
      }
    }
  }

  public func coreSupport(
    since day: Day
  ) throws(StoreError) -> [LiaisonRow<ClusterActivity>] {
    try read { db in
      let found: [ClusterActivity] = try RecordRows(db: db).records(
        "WHERE activity = ? AND dayOrder <= ? ORDER BY dayOrder, id LIMIT 50",
        [ActivityKind.schoolSupport.rawValue.databaseValue, (-Int64(day.sinceEpoch)).databaseValue])
      let records = LiaisonRows<ClusterActivity>(db: db, sealed: nil)
      return try found.compactMap {
        try records.row($0, key: RowKey([.record($0.id.record)]))
      }
    }
  }

  public func withoutCoreSupport(since day: Day) throws(StoreError) -> [NamedInstitution] {
    try read { db in
      guard let commune = try ownCommune(db) else { return [] }
      let statement = try db.cachedStatement(
        sql: """
          SELECT id, name FROM institution AS i
          WHERE communeCode = ? AND isClosed = 0 AND level NOT IN (?, ?) AND NOT EXISTS (
            SELECT 1 FROM clusterActivity WHERE activity = ? AND institution = i.id
            AND dayOrder <= ?
          ) ORDER BY sortKey, id LIMIT 50
          """)
      return try Row.fetchAll(
        statement,
        arguments: [
          commune.code.rawValue, InstitutionLevel.tutoringPlace.rawValue,
          InstitutionLevel.learningCentre.rawValue, ActivityKind.schoolSupport.rawValue,
          -Int64(day.sinceEpoch),
        ]
      ).compactMap { row in
        row.record(0).map { NamedInstitution(id: Identifier($0), name: row.text(1)) }
      }
    }
  }

  public func support(
    in incident: Identifier<Incident>
  ) throws(StoreError) -> [ClusterActivity] {
    try read { db in
      try RecordRows(db: db).records(
        "WHERE incident = ? ORDER BY dayOrder, id LIMIT 20", [incident.record.databaseBlob])
    }
  }
}

/// The rows of a list of liaison.
private struct LiaisonRows<Record: LiaisonRecord> {
  let db: Database
  /// Reads what is sealed; nil where nothing is.
  let sealed: SealedReading?

  static func list(under parent: RecordID?) -> KeyedList {
    let order =
      switch Record.liaison {
      case .member: ["listOrder", "dayOrder", "id"]
      case .core: ["sortKey", "listOrder", "id"]
      default: ["dayOrder", "id"]
      }
    var filter = Condition.always
    if let parent, let field = Record.parentField {
      filter = .equal(field.name, parent.databaseBlob)
    }
    let table = ProjectionTable.of(Record.kind)?.name ?? ""
    return KeyedList(table: table, order: order, filter: filter)
  }

  func row(_ place: Place) throws -> LiaisonRow<Record>? {
    let found: [Record] = try RecordRows(db: db).records(
      "WHERE rowid = ?", [place.row.databaseValue])
    return try found.first.flatMap { try row($0, key: place.key) }
  }

  func row(_ record: Record, key: RowKey) throws -> LiaisonRow<Record>? {
    let (seen, sight) = try opened(record)
    return LiaisonRow(key: key, record: seen, sight: sight, names: try names(in: seen))
  }

  private func opened(_ record: Record) throws -> (Record, LiaisonRow<Record>.Sight) {
    guard let sealed else { return (record, .open) }
    if try Erasing(db: db).isErased(record.id.record) { return (record, .erased) }
    guard !sealed.isLocked,
      let values = try sealed.values(of: Record.kind, record.id.record, in: db)
    else { return (record, .locked) }
    return (Record(id: record.id, values: values), .open)
  }

  private func names(in record: Record) throws -> [RecordID: Phrase] {
    var names: [RecordID: Phrase] = [:]
    for input in Record.inputs {
      guard let id = record.values.record(input.field) else { continue }
      names[id] = try name(of: id, as: input.form)
    }
    return names
  }

  private func name(of id: RecordID, as form: LiaisonInput.Form) throws -> Phrase? {
    if case .cluster = form { return try clusterName(id) }
    return try plainName(of: id, as: form).map { Phrase(verbatim: $0) }
  }

  private func plainName(of id: RecordID, as form: LiaisonInput.Form) throws -> String? {
    let rows = RecordRows(db: db)
    switch form {
    case .institution: return try rows.value("SELECT name FROM institution WHERE id = ?", id)
    case .incident:
      let number: Int64? = try rows.value("SELECT number FROM incident WHERE id = ?", id)
      return number.flatMap { IncidentNumber(packed: Int($0)) }?.text
    case .core:
      return try rows.value(
        """
        SELECT coalesce(c.personName || ', ', '') || coalesce(i.name, c.schoolName, '')
        FROM coreMember AS c LEFT JOIN institution AS i ON i.id = c.institution WHERE c.id = ?
        """, id)
    default: return nil
    }
  }

  /// A shipped cluster may stand in no table of records.
  private func clusterName(_ id: RecordID) throws -> Phrase? {
    let statement = try db.cachedStatement(sql: "SELECT communeCode FROM register LIMIT 1")
    guard let code = try String.fetchOne(statement),
      let commune = try CatalogueReading.commune(.init(code), db)
    else { return nil }
    return try Clusters(db: db).cluster(Identifier(id), ofProvince: commune.province)?.name
  }
}
