import GRDB
import Ledger
import Records

/// The lines of the list of incidents.
struct IncidentRows {
  let db: Database
  let sight: RestrictedSight

  /// Stands for words that must not be shown.
  static let mask = IncidentCandidate.mask

  /// Worst level first, then the oldest news first.
  static func list(_ query: IncidentQuery) -> KeyedList {
    var filter = Condition.always
    if let institution = query.institution {
      filter = Condition(
        sql: "institution = ?", arguments: [institution.record.databaseBlob])
    }
    if let level = query.level {
      filter = filter.and(.equal("urgency", Level.verySerious.rawValue - level.rawValue))
    }
    if query.onlyOpen {
      // The plus keeps the index of one institution from being passed over for that of all.
      let column = query.institution == nil ? "isOpen" : "+isOpen"
      filter = filter.and(Condition(sql: "\(column) = 1"))
    }
    let order = (query.level == nil ? ["urgency"] : []) + ["knownSince", "id"]
    return KeyedList(table: "incident", order: order, filter: filter)
  }

  func row(_ row: Int64, key: RowKey) throws -> IncidentRow? {
    let select = try SQLStatement(Self.byRow, in: db)
    select.bind(1, row)
    defer { select.stop() }
    return try select.next() ? try shown(select, key: key) : nil
  }

  func row(_ id: Identifier<Incident>) throws -> IncidentRow? {
    let select = try SQLStatement(Self.selection + " WHERE i.id = ?", in: db)
    select.bind(1, id.record)
    defer { select.stop() }
    return try select.next() ? try shown(select, key: Self.key(select)) : nil
  }

  /// The latest incidents of an institution, newest first.
  func latest(at institution: Identifier<Institution>, limit: Int) throws -> [IncidentRow] {
    let order = " WHERE i.institution = ? ORDER BY i.knownSince DESC, i.id DESC LIMIT ?"
    let select = try SQLStatement(Self.selection + order, in: db)
    select.bind(1, institution.record)
    select.bind(2, Int64(limit))
    var rows: [IncidentRow] = []
    while try select.next() {
      if let row = try shown(select, key: Self.key(select)) { rows.append(row) }
    }
    return rows
  }

  private static let selection = """
    SELECT i.id, i.number, i.category, i.level, i.title, i.learnedAt, i.state, i.isRestricted,
    (SELECT name FROM institution WHERE id = i.institution),
    (SELECT min(lateFrom) FROM duty WHERE subject = i.id AND isOpen = 1),
    i.urgency, i.knownSince, i.isWithdrawn FROM incident AS i
    """

  private static let byRow = selection + " WHERE i.rowid = ?"

  private func shown(_ row: SQLStatement, key: RowKey) throws -> IncidentRow? {
    guard let id: RecordID = row.sixteen(0) else { return nil }
    let isRestricted = row.integer(7) != 0
    let isMasked = try sight.hides(id, isRestricted: isRestricted)
    return IncidentRow(
      key: key, id: Identifier(id),
      number: row.number(1).flatMap { IncidentNumber(packed: Int($0)) }, category: row.text(2),
      level: Level(rawValue: Int(row.integer(3))) ?? .notice,
      title: isMasked ? Self.mask : row.text(4),
      institutionName: isMasked || row.isNull(8) ? nil : row.text(8),
      learnedAt: Moment(milliseconds: row.integer(5)),
      state: IncidentState(rawValue: row.text(6)) ?? .new,
      nextDue: row.number(9).map { Moment(milliseconds: $0) }, isRestricted: isRestricted,
      isWithdrawn: row.integer(12) != 0, isMasked: isMasked)
  }

  private static func key(_ row: SQLStatement) -> RowKey {
    Place(
      segment: 0,
      values: [
        row.integer(10).databaseValue, row.integer(11).databaseValue,
        row.sixteen(0, as: RecordID.self)?.databaseBlob ?? .null,
      ]
    ).key
  }
}
