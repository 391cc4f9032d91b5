import GRDB
import Ledger
import Records

/// By what the list of escalations is ordered: when the first of its duties becomes late.
extension DutyRows {
  /// Stands where nothing is waited for: behind everything that is.
  static let neverDue = Int64.max

  /// The column in the table of escalations; a new row waits for nothing until its duties are written.
  static let dueColumn = "\"dutyDue\" INTEGER NOT NULL DEFAULT \(neverDue)"

  static func due(of cells: [Cells]) -> Int64 {
    cells.filter(\.isOpen).map(\.duty.lateFrom.milliseconds).min() ?? neverDue
  }

  func writeDue(of escalation: RecordID, _ cells: [Cells]) throws {
    let update = try SQLStatement("UPDATE escalation SET dutyDue = ? WHERE id = ?", in: db)
    update.bind(1, Self.due(of: cells))
    update.bind(2, escalation)
    try update.run()
  }

  /// What stands in the column; nil where the escalation has no row.
  func standingDue(of escalation: RecordID) throws -> Int64? {
    let select = try SQLStatement("SELECT dutyDue FROM escalation WHERE id = ?", in: db)
    select.bind(1, escalation)
    defer { select.stop() }
    return try select.next() ? select.integer(0) : nil
  }
}
