import GRDB
import Ledger
import Records

extension StoreReader: EscalationQuestions {
  public func escalations(
    _ query: EscalationQuery, _ window: Window
  ) throws(StoreError) -> Rows<EscalationRow> {
    try read { db in
      let list = FilteredList(
        db: db, list: EscalationRows.list(query), search: .escalations,
        query: TypedQuery(query.text))
      let escalations = EscalationRows(db: db)
      return try rows(list.window(window)) { try escalations.row($0) }
    }
  }

  public func escalation(
    _ id: Identifier<Escalation>
  ) throws(StoreError) -> EscalationFile? {
    try read { db in
      let records = RecordRows(db: db)
      guard let escalation = try opened(id, in: db),
        let recordedAt = try records.recordedAt(id)
      else { return nil }
      let isLocked = try isLocked(db)
      let incidents = IncidentRows(db: db, sight: try restrictedSight(db))
      return EscalationFile(
        escalation: escalation, recordedAt: recordedAt,
        incident: try escalation.incident.flatMap { try incidents.row($0) },
        duties: try DutyRows(db: db, facts: try dutyFacts(db))
          .escalationDuties(id.record).map(\.duty).sorted { $0.lateFrom < $1.lateFrom },
        reminders: try records.records(
          "WHERE escalation = ? ORDER BY remindedAt DESC, id DESC", [id.record.databaseBlob]),
        chain: try EscalationChain(db: db).links(around: id.record),
        isLocked: isLocked, isErased: try Erasing(db: db).isErased(id.record))
    }
  }

  public func escalationCounters(
    _ group: EscalationGroup?
  ) throws(StoreError) -> EscalationCounters {
    try read { db in
      func count(_ way: EscalationWay) throws -> BoundedCount {
        guard let group else {
          return try boundedCount(db, "escalation WHERE way = ?", [way.rawValue.databaseValue])
        }
        return try boundedCount(
          db, "escalation WHERE way = ? AND matterGroup = ?",
          [way.rawValue.databaseValue, group.number.databaseValue])
      }
      let waiting = try count(.waiting)
      return EscalationCounters(
        settledHere: try count(.settledHere), sentUp: try count(.sentUp).adding(waiting),
        waiting: waiting)
    }
  }

  public func matters(of month: YearMonth) throws(StoreError) -> MatterMonth {
    try read { db in try MatterMonthReading(db: db).summary(of: month) }
  }

  /// All escalations of one incident, what becomes late first before the rest.
  func escalations(of incident: Identifier<Incident>, _ db: Database) throws -> [EscalationRow] {
    var query = EscalationQuery()
    query.incident = incident
    query.onlyOpen = false
    let walk = ListWalk(db: db, list: EscalationRows.list(query))
    let escalations = EscalationRows(db: db)
    return try walk.later(than: nil, includesStart: true, count: .max)
      .compactMap { try escalations.row($0) }
  }
}
