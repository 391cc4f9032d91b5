import GRDB
import Ledger
import Records

/// The latest change of this copy that still stands: what an undo would take back.
struct LatestChange {
  let db: Database
  let origin: OriginTable.Row

  /// The sequence numbers of the change; nil where every change was taken back.
  func standing(upTo last: Int64) throws -> ClosedRange<Int64>? {
    var undone: Set<Int64> = []
    var last = last
    while last >= 1 {
      guard let stored = try EntryTable(db: db).entry(last, of: origin) else { return nil }
      let first = last - Int64(stored.entry.changeIndex)
      if stored.entry.isUndo {
        // The last entry of an undo takes back the first entry of its change.
        if let first = stored.entry.takenBack { undone.insert(first.sequence) }
      } else if try !undone.contains(first) && !isPassedOver(first) {
        return first...last
      }
      last = first - 1
    }
    return nil
  }

  /// Whether an undo goes on to what was before it: the program took its own catalogue, or gave a
  /// waiting incident its number and nothing else, for a number once given stays given; or somebody
  /// opened the people of an incident, which stays told; or an officer came or lost the access, for
  /// their passphrases stand beside the ledger.
  private func isPassedOver(_ first: Int64) throws -> Bool {
    guard let entry = try EntryTable(db: db).entry(first, of: origin)?.entry else { return false }
    if entry.kind == Kind.catalogueTaken, entry.author == .program { return true }
    if [Kind.accessNote, Kind.officer].contains(entry.kind) { return true }
    return entry.kind == Incident.kind
      && entry.edits.map(\.field) == [Incident.Fields.number.code]
  }
}

extension LatestChange {
  /// The latest change in words; nil where there is none to take back.
  static func told(by names: RecordNames, _ db: Database) throws -> LatestWrite? {
    guard let origin = try OriginTable(db: db).row(of: try Settings(db: db).origin()) else {
      return nil
    }
    let entries = EntryTable(db: db)
    let latest = LatestChange(db: db, origin: origin)
    guard let change = try latest.standing(upTo: try entries.head(of: origin).sequence),
      let first = try entries.entry(change.lowerBound, of: origin)?.entry
    else { return nil }
    return LatestWrite(
      what: try names.title(of: first.record), at: Moment(milliseconds: first.writtenAt),
      number: try latest.loggedNumber(in: change))
  }

  /// The number of the incident that a change logged; nil where it did something else.
  private func loggedNumber(in change: ClosedRange<Int64>) throws -> IncidentNumber? {
    for sequence in change {
      guard let entry = try EntryTable(db: db).entry(sequence, of: origin)?.entry,
        entry.logsIncident
      else { continue }
      let number: Int? = try RecordRows(db: db).value(
        "SELECT number FROM incident WHERE id = ?", entry.record)
      if let number { return IncidentNumber(packed: number) }
    }
    return nil
  }
}

extension Entry {
  /// Whether the entry is the first of an incident.
  fileprivate var logsIncident: Bool {
    kind == Incident.kind
      && edits.contains { $0.field == Incident.Fields.title.code && $0.base == .none }
  }
}
