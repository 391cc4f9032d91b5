import Ledger
import Records

/// A record as it was known here at some time.
extension HistoryReading {
  /// The fields that had a value when the entry had just arrived, ascending by code; what cannot be
  /// shown now is named without its value.
  func facts(of record: RecordID, asKnownWith entry: EntryReference) throws -> [KnownFact] {
    guard let arrival = try arrival(of: entry) else { return [] }
    let known = try KnownEntries(db, arrivals: arrival.id)
    guard let state = try loader.state(of: arrival.kind, record, asKnown: known) else { return [] }
    let words = HistoryWords(names: names, description: Kind.description(of: arrival.kind))
    return try state.reading.heads.sorted { $0.key < $1.key }.compactMap { field, heads in
      guard let head = heads.first else { return nil }
      let label = words.label(of: field)
      guard let value = head.newValue else { return KnownFact(field: label, value: nil) }
      return try words.text(of: value, field: field).map { KnownFact(field: label, value: $0) }
    }
  }

  private func arrival(of entry: EntryReference) throws -> (id: Int64, kind: KindCode)? {
    let select = try SQLStatement(
      """
      SELECT entry.id, entry.kind FROM entry JOIN origin ON origin.id = entry.origin
      WHERE origin.bytes = ? AND entry.sequence = ?
      """, in: db)
    select.bind(1, entry.origin)
    select.bind(2, entry.sequence)
    guard try select.next() else { return nil }
    defer { select.stop() }
    return KindCode(rawValue: Int32(truncatingIfNeeded: select.integer(1)))
      .map { (select.integer(0), $0) }
  }
}
