import GRDB
import Ledger
import Records

/// The escalations that were carried onward from one another.
struct EscalationChain {
  let db: Database
  /// A chain goes from the commune to the Ministry; so many steps are far more than there are offices.
  private static let mostLinks = 20

  /// All of the chain, the first one first, each before those that were carried onward from it; empty
  /// for one that stands alone.
  func links(around id: RecordID) throws -> [EscalationLink] {
    var order = [try root(of: id)]
    var place = 0
    while place < order.count, order.count < Self.mostLinks {
      for next in try onward(of: order[place]) where !order.contains(next) { order.append(next) }
      place += 1
    }
    guard order.count > 1 else { return [] }
    return try order.prefix(Self.mostLinks).compactMap(link)
  }

  /// The first escalation of the chain; foreign entries may lead in a circle.
  private func root(of id: RecordID) throws -> RecordID {
    var path = [id]
    while path.count < Self.mostLinks, let earlier = try earlier(than: path[path.count - 1]),
      !path.contains(earlier)
    {
      path.append(earlier)
    }
    return path[path.count - 1]
  }

  private func earlier(than id: RecordID) throws -> RecordID? {
    try ids(
      """
      SELECT e.onwardOf FROM escalation AS e
      WHERE e.id = ? AND EXISTS (SELECT 1 FROM escalation WHERE id = e.onwardOf)
      """, id
    ).first
  }

  private func onward(of id: RecordID) throws -> [RecordID] {
    try ids("SELECT id FROM escalation WHERE onwardOf = ? ORDER BY recordedAt, id", id)
  }

  private func ids(_ sql: String, _ id: RecordID) throws -> [RecordID] {
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchAll(statement, arguments: [id.databaseBlob]).compactMap { $0.record(0) }
  }

  private func link(_ id: RecordID) throws -> EscalationLink? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT addressee, state, letterNumber, sentAt, way, isWithdrawn
        FROM escalation WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id.databaseBlob]) else { return nil }
    return EscalationLink(
      id: Identifier(id), addressee: row.text(0), state: row.code(1, else: .draft),
      letterNumber: row.text(2), sentAt: row.moment(3),
      way: EscalationWay(rawValue: row[4]) ?? .none, isWithdrawn: row[5])
  }
}
