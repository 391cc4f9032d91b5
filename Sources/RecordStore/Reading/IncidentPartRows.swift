import GRDB
import Ledger
import Records
import VietText

/// The records that belong to one incident alone.
struct IncidentPartRows {
  let db: Database
  let sealed: SealedReading

  func parts(of incident: Incident) throws -> IncidentParts {
    IncidentParts(
      details: try details(of: incident),
      measures: try records(of: incident).sorted(by: Self.isEarlier),
      sites: try sites(of: incident), people: try people(of: incident),
      levels: try incident.levelSince == nil
        ? [] : HistoryReading(db, sealed: sealed).levels(of: incident.id.record))
  }

  private func records<Record: Recorded>(of incident: Incident) throws -> [Record] {
    try RecordRows(db: db).records("WHERE incident = ?", [incident.id.record.databaseBlob])
  }

  private func people(of incident: Incident) throws -> Int {
    try RecordRows(db: db).value(
      "SELECT count(*) FROM person WHERE incident = ?", incident.id.record) ?? 0
  }

  /// Cleared ones are left out.
  private func details(of incident: Incident) throws -> [IncidentDetail] {
    let told: [IncidentDetail] = try records(of: incident).filter { !$0.value.isEmpty }
    let order = CategoryBlock.items(of: incident).map(\.code)
    func place(_ detail: IncidentDetail) -> Int {
      order.firstIndex(of: detail.item) ?? order.count
    }
    return told.sorted { (place($0), $0.item) < (place($1), $1.item) }
  }

  private func sites(of incident: Incident) throws -> [SiteImpact] {
    try records(of: incident).sorted { (left: SiteImpact, right: SiteImpact) in
      VietnameseOrder.key(left.site).lexicographicallyPrecedes(VietnameseOrder.key(right.site))
    }
  }

  private static func isEarlier(_ left: Measure, _ right: Measure) -> Bool {
    if (left.doneOn == nil) != (right.doneOn == nil) { return left.doneOn == nil }
    let days = (left.doneOn ?? left.dueOn, right.doneOn ?? right.dueOn)
    if days.0 != days.1 { return (days.0 ?? .last) < (days.1 ?? .last) }
    return left.id.record.description < right.id.record.description
  }
}

extension HistoryReading {
  /// The levels that an incident had, oldest first.
  func levels(of incident: RecordID) throws -> [LevelStep] {
    let entries = try loader.entries(of: Kind.incident, incident).sorted { $0.precedes($1) }
    return try entries.flatMap { stored -> [LevelStep] in
      let edits = try stored.recordedEdits(upcasters: loader.upcasters) { _, _ in nil }
      return try edits.compactMap { edit in
        guard edit.field == Incident.Fields.level.code, case .payload(let payload) = edit.content,
          case .integer(let number) = payload.new, let level = Level(rawValue: Int(number))
        else { return nil }
        return LevelStep(
          at: Moment(milliseconds: stored.entry.writtenAt), level: level,
          author: try names.author(stored.entry.author), reason: try stored.reasonText())
      }
    }
  }
}
