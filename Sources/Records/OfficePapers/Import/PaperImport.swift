import Ledger

/// What a clerk's register brings, whole or not at all.
public struct PaperImport<Paper: RegisterPaper>: Equatable, Sendable {
  /// A row of the file.
  public struct Row: Equatable, Sendable {
    public let line: Int
    /// As the file has it; under the identity of a paper that stands here, what that one lacks.
    public let paper: Paper
  }

  public let fileName: String
  public internal(set) var rows: [Row] = []

  init(fileName: String) { self.fileName = fileName }

  /// What the history of a paper says of a row.
  private func reason(_ row: Row) -> String { "Nhập từ tệp \(fileName), dòng \(row.line)" }

  /// New papers, and what those that stand here lack: a field that somebody filled is left alone, also
  /// one that was filled after the preview.
  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    var writes: [RecordWrite] = []
    for row in rows {
      let paper = row.paper
      guard try source.values(of: Paper.kind, paper.id.record) != nil else {
        if let problem = paper.problems(today: now.day).first { throw .rule(problem) }
        writes.append(RecordWrite(paper, reason: reason(row)))
        continue
      }
      let own = try source.standing(paper.id)
      let filled = PaperComparison(own, paper).filled
      let old = own.problems(today: now.day)
      if let problem = filled.problems(today: now.day).first(where: { !old.contains($0) }) {
        throw .rule(problem)
      }
      guard filled != own else { continue }
      writes += try Paper.writes(from: own, to: filled, reason: reason(row), at: now, source)
    }
    return writes
  }
}
