import Ledger
import Records

extension StoreReader {
  /// What a record says, in the words of the pages: codes by their labels, days and moments as they
  /// are written, other records by their names; absent values are left out.
  ///
  /// - Parameter fields: those to be read, in this order; all of the kind when left out.
  public func words<Record: Recorded>(
    of record: Record, fields: [FieldSpec] = Record.fields
  ) throws(StoreError) -> [KnownFact] {
    try read { db in
      let words = HistoryWords(
        names: try RecordNames(db, upcasters: sealed.upcasters),
        description: Kind.description(of: Record.kind))
      let values = record.values
      return try fields.compactMap { field in
        guard let value = values[field.code],
          let text = try words.text(of: value, field: field.code)
        else { return nil }
        return KnownFact(field: field.label, value: text)
      }
    }
  }
}
