import GRDB
import Ledger
import Records

/// What ceased since the register was begun, and what here rests on it.
struct DriftReading {
  let db: Database
  let day: Day
  let facts: DutyFacts

  func drifts() throws -> [Drift] {
    let looked: [DriftLook] = try RecordRows(db: db).records("")
    let seen = Set(looked.map(\.id))
    return try ended().filter { !seen.contains(DriftLook.id(of: $0)) }.compactMap(drift)
  }

  /// Latest first; the officer's own relations and corrections count from the day on which they were written.
  private func ended() throws -> [DocumentRelation] {
    let begun = try RecordRows(db: db).recordedAt(RegisterRecord.onlyID)?.day ?? day
    let shipped = try DocumentRelation.fetch(
      db, "WHERE effectiveOn > ? AND effectiveOn <= ? ORDER BY effectiveOn DESC, id",
      [begun.sinceEpoch.databaseValue, day.sinceEpoch.databaseValue])
    let own: [LocalRelation] = try RecordRows(db: db).records(
      "WHERE effectiveOn <= ? ORDER BY effectiveOn DESC, id", [day.sinceEpoch.databaseValue])
    let corrected: [DocumentCorrection] = try RecordRows(db: db).records(
      "WHERE endsOn <= ? ORDER BY endsOn DESC, id", [day.sinceEpoch.databaseValue])
    let library = DocumentLibrary(db: db, day: day)
    let standing = try shipped.filter { try $0.kind.endsEffect && !library.isOutweighed($0) }
    let ownEndings = own.map(\.asRelation).filter(\.kind.endsEffect)
    return (standing + ownEndings + corrected.compactMap(\.ending)).sorted {
      ($0.effectiveOn ?? .first) > ($1.effectiveOn ?? .first)
    }
  }

  /// Nil where nothing here rests on what ceased.
  private func drift(_ relation: DocumentRelation) throws -> Drift? {
    let library = DocumentLibrary(db: db, day: day)
    guard let document = try library.document(relation.to) else { return nil }
    let status = DocumentStatus(of: document, on: day, relations: [relation]) { _ in nil }
    let incidents = DriftIncidents(
      db: db, number: relation.to, status: status, facts: facts)
    let items =
      try incidents.items() + DriftItems(db: db, number: relation.to, status: status).all()
    return items.isEmpty ? nil : Drift(relation: relation, items: items)
  }
}

extension StoreReader: DriftQuestions {
  public func drifts(on day: Day) throws(StoreError) -> [Drift] {
    try read { db in
      try drifted.drifts(DriftReading(db: db, day: day, facts: try dutyFacts(db)))
    }
  }
}
