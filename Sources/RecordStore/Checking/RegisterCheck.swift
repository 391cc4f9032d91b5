import GRDB
import Ledger
import Records

/// The parts of a check that only read, in the order in which a fault makes later ones pointless.
struct RegisterCheck {
  let db: Database
  let upcasters: Upcasters
  let isQuick: Bool

  func report(_ progress: (CheckFinding.Part, Int) -> Void) throws -> CheckReport {
    progress(.file, 0)
    let files = FileFaults(db: db)
    if let fault = try isQuick ? files.quick() : files.first() {
      return CheckReport(
        entries: 0, findings: [CheckFinding(part: .file, place: fault, record: nil)])
    }
    let entries = Int(try EntryTable(db: db).count())
    if isQuick {
      return CheckReport(entries: entries, findings: try lastEntries())
    }
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
    return CheckReport(entries: entries, findings: findings)
  }

  private func ledgerFindings(
    _ progress: (CheckFinding.Part, Int) -> Void
  ) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    if let fault = try ChainCheck(db: db).firstFault(progress: { progress(.entry, Int($0)) }) {
      findings.append(finding(.entry, fault.place, fault.record))
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

  /// The last entry of each origin must be readable and follow the one before it.
  private func lastEntries() throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    for origin in try OriginTable(db: db).all() {
      if let fault = try TailCheck(db: db, origin: origin).fault() {
        findings.append(finding(.entry, fault, nil))
      }
    }
    return findings
  }

  private func finding(
    _ part: CheckFinding.Part, _ place: String, _ record: RecordID?
  ) -> CheckFinding {
    // A name is a courtesy: where it cannot be read the place is named alone.
    let name = try? record.map { try RecordNames(db, upcasters: upcasters).title(of: $0) }
    return CheckFinding(part: part, place: place, record: name)
  }
}

/// Verifies the last change of one origin.
struct TailCheck {
  let db: Database
  let origin: OriginTable.Row
  /// At most so many entries are read.
  static let length: Int64 = 200

  /// What is wrong with the tail; nothing where the chain holds.
  func fault() throws -> String? {
    let entries = EntryTable(db: db)
    let last = try entries.head(of: origin).sequence
    let first = max(1, last - Self.length)
    guard last > 0 else { return nil }
    var head = ChainHead(startOf: origin.origin)
    if first > 1 {
      guard let before = try entries.entry(first - 1, of: origin),
        let hash = try entries.hash(of: before.entry.reference, origin: origin)
      else { return "\(origin.origin):\(first - 1)" }
      head = ChainHead(after: before.entry, hash: hash)
    }
    let select = try SQLStatement(
      """
      SELECT body, contents, hash FROM entry WHERE origin = ? AND sequence >= ?
      ORDER BY sequence
      """, in: db)
    select.bind(1, origin.id)
    select.bind(2, first)
    while try select.next() {
      guard let hash = Digest32(bytes: select.bytes(2)) else { return "\(head.next)" }
      do {
        _ = try head.advance(
          over: select.bytes(0), hash: EntryHash(digest: hash), contents: select.bytes(1))
      } catch {
        select.stop()
        return "\(error.reference): \(error.reason)"
      }
    }
    return nil
  }
}
