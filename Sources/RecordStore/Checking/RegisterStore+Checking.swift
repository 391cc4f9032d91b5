import GRDB
import Ledger
import Records

extension RegisterStore {
  /// Compares everything with everything it must agree with: the whole file, all hashes, and all
  /// tables with what the ledger gives.
  ///
  /// Reads on a connection of its own, so that keys are answered meanwhile; FTS5's own check runs on
  /// the writing one, for SQLite takes it for a write.
  ///
  /// - Parameter progress: told of every part and of the entries read so far.
  public func check(
    progress: (CheckFinding.Part, Int) -> Void = { _, _ in }
  ) throws(StoreError) -> CheckReport {
    var report = try checking { db in
      try RegisterCheck(db: db, upcasters: environment.upcasters, isQuick: false).report(progress)
    }
    guard !report.findings.contains(where: { $0.part == .file }) else { return report }
    let known = Set(report.findings.lazy.filter { $0.part == .search }.map(\.place))
    let damaged = try withWriter { queue, _ in
      try queue.writeWithoutTransaction { try SearchIndex.damagedTables($0) }
    }.filter { !known.contains($0) }
    report = CheckReport(
      entries: report.entries,
      findings: report.findings
        + damaged.map { CheckFinding(part: .search, place: $0, record: nil) })
    return report
  }

  /// The check of every start: the file's pages and the last entries; to be run after the first
  /// screen, on any thread.
  public func quickCheck() throws(StoreError) -> CheckReport {
    try checking { db in
      try RegisterCheck(db: db, upcasters: environment.upcasters, isQuick: true)
        .report { _, _ in }
    }
  }

  /// A file too damaged to be read is a finding, not an error.
  private func checking(
    _ body: (Database) throws -> CheckReport
  ) throws(StoreError) -> CheckReport {
    let path = folder.database
    do {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
      let report = try queue.read(body)
      try queue.close()
      return report
    } catch {
      switch StoreError(error, path: path) {
      case .damaged(let detail):
        return CheckReport(
          entries: 0, findings: [CheckFinding(part: .file, place: detail, record: nil)])
      case .notARegister:
        return CheckReport(
          entries: 0, findings: [CheckFinding(part: .file, place: path, record: nil)])
      case let error: throw error
      }
    }
  }
}
