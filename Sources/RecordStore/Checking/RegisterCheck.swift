import GRDB
import Ledger
import Records

/// The parts of a check that only read, in the order in which a fault makes later ones pointless.
struct RegisterCheck {
  let db: Database
  let upcasters: Upcasters

  /// What a check has found, and from where the next one at a start goes on.
  struct Outcome {
    let report: CheckReport
    /// Nothing unless all was as it must be.
    let position: StartCheck.Position?
  }

  /// The pages of the file, the new entries and a slice of the older ones.
  func quick() throws -> Outcome {
    if let fault = try FileFaults(db: db).quick() { return Self.damagedFile(fault) }
    let entries = Int(try EntryTable(db: db).count())
    switch try StartCheck(db: db).run(from: try Settings(db: db).checkPosition()) {
    case .success(let position):
      return Outcome(report: CheckReport(entries: entries, findings: []), position: position)
    case .failure(let fault):
      let findings = [finding(.entry, fault.place, fault.record)]
      return Outcome(report: CheckReport(entries: entries, findings: findings), position: nil)
    }
  }

  func whole(_ progress: (CheckFinding.Part, Int) -> Void) throws -> Outcome {
    progress(.file, 0)
    if let fault = try FileFaults(db: db).first() { return Self.damagedFile(fault) }
    let entries = Int(try EntryTable(db: db).count())
    var findings = try ledgerFindings(progress)
    if findings.isEmpty {
      progress(.projection, entries)
      findings += try projectionFindings()
    }
    progress(.search, entries)
    findings += try searchFindings()
    progress(.catalogue, entries)
    if try !CatalogueDigest.isIntact(db) {
      findings.append(CheckFinding(part: .catalogue, place: "digest", record: nil))
    }
    return Outcome(
      report: CheckReport(entries: entries, findings: findings),
      position: findings.isEmpty
        ? try StartCheck(db: db).position(at: Int64(entries)) : nil)
  }

  static func damagedFile(_ fault: String) -> Outcome {
    let finding = CheckFinding(part: .file, place: fault, record: nil)
    return Outcome(report: CheckReport(entries: 0, findings: [finding]), position: nil)
  }

  private func ledgerFindings(
    _ progress: (CheckFinding.Part, Int) -> Void
  ) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    if let fault = try ChainCheck(db: db).firstFault(progress: { progress(.entry, Int($0)) }) {
      findings.append(finding(.entry, fault.place, fault.record))
    } else if let fault = try StartCheck(db: db).cut(since: Settings(db: db).checkPosition()) {
      findings.append(finding(.entry, fault.place, nil))
    }
    progress(.local, 0)
    if let fault = try LocalRowCheck(db: db).firstFault() {
      findings.append(finding(.local, fault, nil))
    }
    if findings.isEmpty, let fault = try SealedCheck(db: db).firstFault() {
      findings.append(finding(.sealed, fault.place, fault.record))
    }
    return findings
  }

  private func projectionFindings() throws -> [CheckFinding] {
    let check = try ProjectionCheck(db: db, upcasters: upcasters)
    return try check.firstFault().map { [finding(.projection, $0.place, $0.record)] } ?? []
  }

  private func searchFindings() throws -> [CheckFinding] {
    try (SearchTable.overCatalogue + SearchTable.overRecords).compactMap { table in
      do {
        if try SearchCheck(db: db, table: table).isSound() { return nil }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        // The index cannot even be read: the finding says so.
      }
      return CheckFinding(part: .search, place: table.name, record: nil)
    }
  }

  private func finding(
    _ part: CheckFinding.Part, _ place: String, _ record: RecordID?
  ) -> CheckFinding {
    // A name is a courtesy: where it cannot be read the place is named alone.
    let name = try? record.map { try RecordNames(db, upcasters: upcasters).title(of: $0) }
    return CheckFinding(part: part, place: place, record: name)
  }
}
