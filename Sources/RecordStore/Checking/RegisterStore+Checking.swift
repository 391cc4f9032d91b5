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
    let report = try wholeCheck(progress)
    guard !report.findings.contains(where: { $0.part == .file }) else { return report }
    let known = Set(report.findings.lazy.filter { $0.part == .search }.map(\.place))
    let damaged = try withWriter { queue, _ in
      try queue.writeWithoutTransaction { try SearchIndex.damagedTables($0) }
    }.filter { !known.contains($0) }
    return CheckReport(
      entries: report.entries,
      findings: report.findings
        + damaged.map { CheckFinding(part: .search, place: $0, record: nil) })
  }

  /// Days after which a start checks everything again.
  static let daysBetweenWholeChecks = 7

  /// The check of every start, to be run after the first screen, on any thread: the file's pages,
  /// the entries since the last check and a slice of the older ones.
  ///
  /// What was verified is kept, so that the next start goes on from there.
  public func checkAtStart() throws(StoreError) -> CheckReport {
    let outcome = try checking { try $0.quick() }
    note(outcome.position, checkedAt: nil)
    return outcome.report
  }

  /// Everything, where a week has passed since it was all found sound; nothing otherwise. Takes
  /// long: whatever else is to be done comes first.
  public func checkWeekly() throws(StoreError) -> CheckReport? {
    let now = environment.now()
    let last = try reading { try Settings(db: $0).number(.checkedAt) }
    let passed = last.map { now.milliseconds - $0 }
    let week = Int64(Self.daysBetweenWholeChecks) * 86_400_000
    // A clock that was set back makes a check due, not everything sound.
    if let passed, passed >= 0, passed < week { return nil }
    return try wholeCheck { _, _ in }
  }
}

extension RegisterStore {
  /// All that can be checked by reading.
  private func wholeCheck(
    _ progress: (CheckFinding.Part, Int) -> Void
  ) throws(StoreError) -> CheckReport {
    let outcome = try checking { try $0.whole(progress) }
    note(outcome.position, checkedAt: environment.now())
    return outcome.report
  }

  /// Nothing is noted where something was found.
  private func note(_ position: StartCheck.Position?, checkedAt moment: Moment?) {
    guard let position else { return }
    // Where this cannot be kept, the same entries are read once more.
    try? inTransaction { db, _ in
      try Settings(db: db).set(position)
      if let moment { try Settings(db: db).set(.checkedAt, moment.milliseconds) }
    }
  }

  /// A file too damaged to be read is a finding, not an error.
  private func checking(
    _ body: (RegisterCheck) throws -> RegisterCheck.Outcome
  ) throws(StoreError) -> RegisterCheck.Outcome {
    let path = folder.database
    do {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
      let outcome = try longWork.run(on: queue) {
        try queue.read { try body(RegisterCheck(db: $0, upcasters: environment.upcasters)) }
      }
      try queue.close()
      return outcome
    } catch {
      switch StoreError(error, path: path) {
      case .damaged(let detail): return RegisterCheck.damagedFile(detail)
      case .notARegister: return RegisterCheck.damagedFile(path)
      case let error: throw error
      }
    }
  }
}
