import GRDB
import Ledger
import Records

/// Which restricted incidents may be read now.
struct RestrictedSight {
  enum Extent {
    /// None: the register is locked, or a command was given no reason.
    case nothing
    /// All of them: a command was given a reason.
    case everything
    /// Those that an officer opened for a reason a short while before a moment.
    case opened(by: RecordID?, at: Moment)
  }

  let db: Database
  let extent: Extent

  /// Whether nothing but number, category and level of an incident may be told.
  func hides(_ incident: RecordID, isRestricted: Bool) throws -> Bool {
    guard isRestricted else { return false }
    switch extent {
    case .nothing: return true
    case .everything: return false
    case .opened(let officer, let now): return try !isOpened(incident, by: officer, at: now)
    }
  }

  /// Asks for the openings alone: no name is decrypted for it.
  private func isOpened(
    _ incident: RecordID, by officer: RecordID?, at now: Moment
  ) throws -> Bool {
    guard let officer else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT max(openedAt) FROM accessNote WHERE incident = ? AND author = ? AND openedAt <= ?
        """)
    let last = try Int64.fetchOne(
      statement,
      arguments: [incident.databaseBlob, officer.databaseBlob, now.milliseconds])
    return last.map { AccessNote.holds(openedAt: Moment(milliseconds: $0), at: now) } ?? false
  }

  /// The incident that a record is or belongs to, where it is restricted and must not be read now.
  func hiddenIncident(of record: RecordID, _ kind: KindCode) throws -> Identifier<Incident>? {
    guard let incident = try incident(of: record, kind) else { return nil }
    let isRestricted: Bool? = try RecordRows(db: db).value(
      "SELECT isRestricted FROM incident WHERE id = ?", incident)
    return try hides(incident, isRestricted: isRestricted ?? false) ? Identifier(incident) : nil
  }

  /// Kinds that are parts of an incident.
  private static let parts: Set<KindCode> = [
    Kind.logLine, Kind.measure, Kind.siteImpact, Kind.person, Kind.incidentDetail, Kind.accessNote,
  ]

  private func incident(of record: RecordID, _ kind: KindCode) throws -> RecordID? {
    if kind == Kind.incident { return record }
    guard Self.parts.contains(kind), let table = ProjectionTable.of(kind) else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT incident FROM \(table.name) WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [record.databaseBlob])?.record(0)
  }
}

extension StoreReader {
  func restrictedSight(_ db: Database) throws -> RestrictedSight {
    RestrictedSight(db: db, extent: try restrictedExtent(db))
  }

  private func restrictedExtent(_ db: Database) throws -> RestrictedSight.Extent {
    switch try (isLocked(db), isHidingRestricted) {
    case (true, _), (_, true?): .nothing
    case (_, false?): .everything
    case (_, nil): .opened(by: local.author(), at: local.now())
    }
  }
}
