import GRDB
import Ledger
import Records

/// Difficulties and petitions that came up in a month.
struct MatterMonthReading {
  let db: Database

  private static let groups = [EscalationGroup.difficulty, .petition]

  func summary(of month: YearMonth) throws -> MatterMonth {
    MatterMonth(
      month, try Self.groups.flatMap { try lines(of: month, $0) },
      carriedOver: try Self.groups.map { try open(before: month, $0) }
        .reduce(BoundedCount(counted: 0)) { $0.adding($1) })
  }

  private func lines(of month: YearMonth, _ group: EscalationGroup) throws -> [MatterLine] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, request, matter, area, decider, state, way, cameOn, petitionResult, toldOn
        FROM escalation AS e WHERE matterGroup = ? AND cameOn BETWEEN ? AND ? AND isWithdrawn = 0
        AND NOT EXISTS (SELECT 1 FROM escalation WHERE id = e.onwardOf AND isWithdrawn = 0)
        ORDER BY cameOn, id
        """)
    let rows = try Row.fetchCursor(
      statement,
      arguments: [group.number, month.first.sinceEpoch, month.last.sinceEpoch])
    var lines: [MatterLine] = []
    while let row = try rows.next() {
      guard let id = row.record(0), let day = row.day(7) else { continue }
      // One matter, however often it was carried onward: where it stands now counts.
      let last = try EscalationChain(db: db).links(around: id).last { !$0.isWithdrawn }
      lines.append(
        MatterLine(
          id: Identifier(id), request: row.text(1), matter: row.code(2, else: .otherDifficulty),
          area: row.code(3), decider: row.code(4), state: last?.state ?? row.code(5, else: .draft),
          way: last?.way ?? EscalationWay(rawValue: row[6]) ?? .none, raisedOn: day,
          result: row.code(8),
          toldOn: row.day(9)))
    }
    return lines
  }

  private func open(before month: YearMonth, _ group: EscalationGroup) throws -> BoundedCount {
    // A matter that was carried onward is still one while both letters are open.
    try boundedCount(
      db,
      """
      escalation AS e WHERE e.isOpen = 1 AND e.matterGroup = ? AND e.cameOn < ? AND NOT EXISTS
      (SELECT 1 FROM escalation WHERE id = e.onwardOf AND isOpen = 1)
      """,
      [group.number.databaseValue, month.first.sinceEpoch.databaseValue])
  }
}
