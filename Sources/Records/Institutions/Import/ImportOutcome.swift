/// What becomes of one row of a list of schools.
public enum ImportOutcome: Equatable, Sendable {
  /// Nothing stands in the row.
  case empty
  case accepted(Institution, [ImportRemark])
  /// All that is wrong with it; never empty.
  case refused([ImportProblem])
}
