import GRDB
import Ledger
import Records

/// The lines of the list of incidents.
struct IncidentRows {
  let db: Database
  let isLocked: Bool

  /// Stands for words that must not be shown.
  static let mask = "•••"

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
    let statement = try db.cachedStatement(sql: "\(Self.selection) WHERE i.rowid = ?")
    return try Row.fetchOne(statement, arguments: [row]).flatMap { shown($0, key: key) }
  }

  func row(_ id: Identifier<Incident>) throws -> IncidentRow? {
    let statement = try db.cachedStatement(sql: "\(Self.selection) WHERE i.id = ?")
    return try Row.fetchOne(statement, arguments: [id.record.databaseBlob])
      .flatMap { shown($0, key: Self.key($0)) }
  }

  /// The latest incidents of an institution, newest first.
  func latest(at institution: Identifier<Institution>, limit: Int) throws -> [IncidentRow] {
    let statement = try db.cachedStatement(
      sql: """
        \(Self.selection) WHERE i.institution = ?
        ORDER BY i.knownSince DESC, i.id DESC LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [institution.record.databaseBlob, limit])
      .compactMap { shown($0, key: Self.key($0)) }
  }

  private static let selection = """
    SELECT i.id, i.number, i.category, i.level, i.title, i.learnedAt, i.state, i.isRestricted,
    (SELECT name FROM institution WHERE id = i.institution),
    (SELECT min(lateFrom) FROM duty WHERE subject = i.id AND isOpen = 1),
    i.urgency, i.knownSince, i.isWithdrawn FROM incident AS i
    """

  private func shown(_ row: Row, key: RowKey) -> IncidentRow? {
    guard let id = row.record(0) else { return nil }
    let isRestricted: Bool = row[7]
    return IncidentRow(
      key: key, id: Identifier(id),
      number: (row[1] as Int?).flatMap(IncidentNumber.init(packed:)), category: row.text(2),
      level: (row[3] as Int?).flatMap(Level.init) ?? .notice,
      title: isRestricted && isLocked ? Self.mask : row.text(4),
      institutionName: isRestricted && isLocked ? nil : row[8],
      learnedAt: row.moment(5) ?? Moment(milliseconds: 0), state: row.code(6, else: .new),
      nextDue: row.moment(9), isRestricted: isRestricted, isWithdrawn: row[12])
  }

  private static func key(_ row: Row) -> RowKey {
    Place(segment: 0, values: [row[10], row[11], row[0]]).key
  }
}
