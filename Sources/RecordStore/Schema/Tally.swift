/// A number shown on screens, kept in the transaction that changes a row of a projection.
///
/// Not by triggers: a statement with one opens a savepoint, at which the full-text tables write
/// out what they hold, and an import would do so for every row.
struct Tally: Sendable {
  /// The row of `counter`.
  let name: String
  let table: String
  /// The column that decides whether a row counts, and the value with which it does.
  let column: String
  let counts: Int64
  /// Whether the rows are also counted for the institution they name, in `institutionTally`.
  let isPerInstitution: Bool
  /// What decides how the row with an id counts: ``column``, and the institution it is counted for.
  let share: String

  private init(
    name: String, table: String, column: String, counts: Int64, isPerInstitution: Bool = false
  ) {
    self.name = name
    self.table = table
    self.column = column
    self.counts = counts
    self.isPerInstitution = isPerInstitution
    let institution = isPerInstitution ? "institution" : "NULL"
    share = "SELECT \(column), \(institution) FROM \(table) WHERE id = ?"
  }

  static let all = [
    Tally(
      name: "openIncidents", table: "incident", column: "isOpen", counts: 1,
      isPerInstitution: true),
    Tally(name: "openEscalations", table: "escalation", column: "isOpen", counts: 1),
    Tally(name: "institutions", table: "institution", column: "isClosed", counts: 0),
  ]

  /// Counts all rows: after a table was filled without keeping the number.
  var counting: [String] {
    let perInstitution = """
      INSERT INTO institutionTally (institution, openIncidents)
      SELECT institution, count(*) FROM \(table) WHERE \(column) = \(counts)
      AND institution IS NOT NULL GROUP BY institution
      """
    let total = """
      INSERT INTO counter (name, value)
      SELECT '\(name)', count(*) FROM \(table) WHERE \(column) = \(counts) HAVING count(*) > 0
      """
    return isPerInstitution ? [total, perInstitution] : [total]
  }
}
