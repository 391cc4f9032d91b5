/// What a list of schools would bring, before anything is written.
public struct ImportPreview: Equatable, Sendable {
  /// What would be added, in the order of the file.
  public private(set) var institutions: [Institution] = []
  /// The lines of ``institutions`` in the file.
  public private(set) var lines: [Int] = []
  public private(set) var refusals: [ImportRefusal] = []
  public private(set) var remarks: [ImportRemark] = []
  public private(set) var refusedRows = 0
  public internal(set) var emptyRows = 0

  init() {}

  mutating func accept(_ institution: Institution, line: Int, _ remarks: [ImportRemark]) {
    institutions.append(institution)
    lines.append(line)
    self.remarks += remarks
  }

  mutating func refuse(_ line: Int, _ problems: [ImportProblem]) {
    refusedRows += 1
    refusals += problems.map { ImportRefusal(line: line, problem: $0) }
  }
}
