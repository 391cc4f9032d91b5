import Ledger
import Records

extension WritingContext {
  /// That the register stands on `taken` now, as a change of what the ledger says so far.
  func noting(_ taken: CatalogueTaken) throws -> RecordWrite {
    let old = try plainLoader().state(of: Kind.catalogueTaken, taken.id.record)
    return RecordWrite(
      kind: CatalogueTaken.kind, id: taken.id.record,
      changes: FieldChanges(from: old?.values ?? FieldValues(), to: taken.values))
  }
}
