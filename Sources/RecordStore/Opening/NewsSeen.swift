import GRDB
import Ledger
import Records

/// When each officer of this copy looked last at what changed in guidance.
struct NewsSeen {
  let db: Database

  /// Nil for one who never said so.
  func moment(of officer: RecordID) throws -> Moment? {
    try all()[officer.description].map { Moment(milliseconds: $0) }
  }

  func set(_ moment: Moment, of officer: RecordID) throws {
    var all = try all()
    all[officer.description] = moment.milliseconds
    let lines = all.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    try Settings(db: db).set(.newsSeen, Array(lines.joined(separator: "\n").utf8))
  }

  private func all() throws -> [String: Int64] {
    let lines = try Settings(db: db).text(.newsSeen)?.split(separator: "\n") ?? []
    return lines.reduce(into: [:]) { all, line in
      let parts = line.split(separator: " ")
      if parts.count == 2, let at = Int64(parts[1]) { all[String(parts[0])] = at }
    }
  }
}

extension RegisterStore {
  /// The officer has looked at everything up to a moment; kept in this copy only.
  public func markNewsSeen(
    upTo moment: Moment, by officer: Identifier<Officer>
  ) throws(StoreError) {
    try inTransaction { db, _ in try NewsSeen(db: db).set(moment, of: officer.record) }
  }
}
