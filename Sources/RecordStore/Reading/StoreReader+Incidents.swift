import GRDB
import Ledger
import Records

extension StoreReader: IncidentQuestions {
  public func incidents(
    _ query: IncidentQuery, _ window: Window
  ) throws(StoreError) -> Rows<IncidentRow> {
    try read { db in
      let list = FilteredList(
        db: db, list: IncidentRows.list(query), search: .incidents,
        query: TypedQuery(query.text))
      let incidents = IncidentRows(db: db, sight: try restrictedSight(db))
      return try rows(list.window(window)) { place in
        try incidents.row(place.row, key: place.key)
      }
    }
  }

  public func incident(_ id: Identifier<Incident>) throws(StoreError) -> IncidentFile? {
    try read { db in
      let records = RecordRows(db: db)
      guard let incident = try records.record(id) else { return nil }
      let duties = DutyRows(db: db, facts: try dutyFacts(db))
      return IncidentFile(
        incident: incident, recordedAt: try records.recordedAt(id) ?? incident.learnedAt,
        category: try CatalogueReading.category(.init(incident.category), db),
        institutionName: try institutionName(of: incident, db),
        log: try log(of: id, db),
        duties: try duties.incidentDuties(id.record).sorted(by: Self.isMoreUrgent).map(\.duty),
        parts: try IncidentPartRows(db: db, sealed: sealed).parts(of: incident),
        escalations: try escalations(of: id, db), findings: try findings(on: id, db))
    }
  }

  public func incidentsLike(_ incident: Incident) throws(StoreError) -> [IncidentCandidate] {
    try read { db in
      try SimilarRows(db: db, sight: try restrictedSight(db)).candidates(for: incident)
    }
  }

  public func hiddenIncident(
    of record: RecordID, _ kind: KindCode
  ) throws(StoreError) -> Identifier<Incident>? {
    try read { db in try restrictedSight(db).hiddenIncident(of: record, kind) }
  }

  public func incident(
    numbered number: IncidentNumber
  ) throws(StoreError) -> Identifier<Incident>? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM incident WHERE number = ? LIMIT 1")
      return try Row.fetchOne(statement, arguments: [number.packed])?.record(0)
        .map { Identifier($0) }
    }
  }

  public func emergencyNumbers() throws(StoreError) -> [EmergencyNumber] {
    try read { try EmergencyNumber.fetch($0) }
  }

  /// Open ones first, then by urgency and time.
  private static func isMoreUrgent(_ left: DutyRows.Cells, _ right: DutyRows.Cells) -> Bool {
    if left.isOpen != right.isOpen { return left.isOpen }
    if left.band != right.band { return left.band < right.band }
    return (left.duty.lateFrom, left.duty.rule) < (right.duty.lateFrom, right.duty.rule)
  }
}

extension StoreReader {
  private func institutionName(of incident: Incident, _ db: Database) throws -> String? {
    guard let id = incident.institution else { return nil }
    return try RecordRows(db: db).value("SELECT name FROM institution WHERE id = ?", id.record)
  }

  /// Oldest first.
  private func log(of id: Identifier<Incident>, _ db: Database) throws -> [LogRow] {
    let records = RecordRows(db: db)
    let loader = try sealed.loader(in: db)
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, writtenAt, author, text FROM logLine WHERE incident = ?
        ORDER BY writtenAt, id
        """)
    return try Row.fetchAll(statement, arguments: [id.record.databaseBlob]).compactMap { row in
      guard let line = row.record(0) else { return nil }
      let plain: String? = row[3]
      let text =
        try plain.map { LogRow.Text.open($0) }
        ?? loader.text(of: LogLine.Fields.text, kind: LogLine.kind, record: line)
      return LogRow(
        id: Identifier(line), writtenAt: row.moment(1) ?? Moment(milliseconds: 0),
        author: try records.officerName(row.record(2) ?? .program), text: text)
    }
  }

  private func findings(on id: Identifier<Incident>, _ db: Database) throws -> [Phrase] {
    let broken = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT vietnamese, english FROM finding WHERE record = ? AND kind = ? ORDER BY ordinal
          """), arguments: [id.record.databaseBlob, Int64(Incident.kind.rawValue)]
    ).map { Phrase($0.text(0), $0.text(1)) }
    let conflicts = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT field FROM conflict WHERE record = ? AND kind = ? ORDER BY field"),
      arguments: [id.record.databaseBlob, Int64(Incident.kind.rawValue)])
    return broken + conflicts.compactMap { Self.sentence(conflictIn: $0[0]) }
  }

  private static func sentence(conflictIn code: Int) -> Phrase? {
    guard let label = Incident.fields.first(where: { Int($0.code.rawValue) == code })?.label
    else { return nil }
    return Phrase(
      "Hai bản sổ ghi khác nhau ở mục “\(label.vietnamese)”.",
      "Two copies of the register differ in “\(label.english)”.")
  }
}
