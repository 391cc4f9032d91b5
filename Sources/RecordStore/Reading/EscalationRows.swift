import GRDB
import Ledger
import Records

/// The lines of the list of escalations.
struct EscalationRows {
  let db: Database

  /// What becomes late first before the rest; what waits for nothing last.
  static func list(_ query: EscalationQuery) -> KeyedList {
    var tests: [Condition] = []
    if let incident = query.incident {
      tests.append(.equal("incident", incident.record.databaseBlob))
    }
    if let decider = query.decider { tests.append(.equal("decider", decider.rawValue)) }
    if let area = query.area { tests.append(.equal("area", area.rawValue)) }
    if let state = query.state { tests.append(.equal("state", state.rawValue)) }
    if let group = query.group { tests.append(.equal("matterGroup", group.number)) }
    if query.onlyOpen { tests.append(.equal("isOpen", 1)) }
    // The plus leaves the choice of an index to the narrowest of the conditions.
    let others = tests.dropFirst().map { Condition(sql: "+\($0.sql)", arguments: $0.arguments) }
    return KeyedList(
      table: "escalation", order: ["dutyDue", "id"],
      filter: .and(Array(tests.prefix(1)) + others),
      // What is finished stands behind all that is open: there is no need to read through it.
      segments: [ListSegment(highest: query.onlyOpen ? DutyRows.neverDue - 1 : nil)])
  }

  func row(_ place: Place) throws -> EscalationRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.id, e.request, e.addressee, e.state, e.letterNumber, e.dueOn, e.sentAt,
        (SELECT number FROM incident WHERE id = e.incident), e.isWithdrawn, e.dutyDue, e.matter,
        e.area, e.decider, e.isUrgent, e.petitionResult
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
      dutyDue: row[9] == DutyRows.neverDue ? nil : row.moment(9),
      matter: row.code(10, else: .request), area: row.code(11), decider: row.code(12),
      isUrgent: row[13], result: row.code(14))
  }
}
