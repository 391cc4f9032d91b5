import GRDB
import Ledger
import Records

/// The lines of the list of escalations.
struct EscalationRows {
  let db: Database

  /// Waiting longest first.
  static func list(_ query: EscalationQuery) -> KeyedList {
    var filter = Condition.always
    if let incident = query.incident {
      filter = Condition(sql: "incident = ?", arguments: [incident.record.databaseBlob])
    }
    if query.onlyOpen {
      let column = query.incident == nil ? "isOpen" : "+isOpen"
      filter = filter.and(Condition(sql: "\(column) = 1"))
    }
    return KeyedList(table: "escalation", order: ["waitingSince", "id"], filter: filter)
  }

  func row(_ place: Place) throws -> EscalationRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.id, e.request, e.addressee, e.state, e.letterNumber, e.dueOn, e.sentAt,
        (SELECT number FROM incident WHERE id = e.incident), e.isWithdrawn,
        (SELECT min(lateFrom) FROM duty WHERE subject = e.id AND isOpen = 1)
        FROM escalation AS e WHERE e.rowid = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [place.row]),
      let id = row.record(0)
    else { return nil }
    return EscalationRow(
      key: place.key, id: Identifier(id), request: row.text(1), addressee: row.text(2),
      state: row.code(3, else: .draft), isOfficial: !row.text(4).isEmpty, dueOn: row.day(5),
      sentAt: row.moment(6),
      incidentNumber: (row[7] as Int?).flatMap(IncidentNumber.init(packed:)), isWithdrawn: row[8],
      dutyDue: row.moment(9))
  }
}
