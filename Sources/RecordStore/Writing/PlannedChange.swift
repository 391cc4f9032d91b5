import GRDB
import Ledger
import Records

/// The parts of a change that is small enough to stand in memory, found against what stands.
struct PlannedChange {
  private let parts: [ChangePart]
  private let context: WritingContext
  private(set) var tail: LedgerTail

  /// - Parameters:
  ///   - writes: in the order of the entries to be; a record that is written twice becomes one
  ///     entry.
  ///   - tail: where the change before ended, when it was of the same transaction.
  init(
    _ writes: [RecordWrite], context: WritingContext, after tail: LedgerTail? = nil
  ) throws {
    self.context = context
    let tail = try tail ?? LedgerTail(context)
    self.tail = tail
    parts = try Self.merged(writes).compactMap { write in
      try ChangePart(
        write, state: try tail.loader.state(of: write.kind, write.id),
        seals: context.keyring != nil,
        isErased: { try Erasing(db: context.db).isErased(write.id) },
        catalogueBase: try CatalogueBase(db: context.db).base(of: write))
    }
  }

  /// - Returns: the records touched, in the order of the entries.
  @discardableResult
  mutating func write(_ header: WritingHeader) throws -> [RecordID] {
    guard !parts.isEmpty else { return [] }
    var writer = EntryWriter(context, header, count: parts.count, after: tail)
    for part in parts { try writer.write(part) }
    tail = try writer.finish()
    return writer.records
  }

  private static func merged(_ writes: [RecordWrite]) -> [RecordWrite] {
    struct Name: Hashable {
      let kind: KindCode
      let id: RecordID
    }
    var places: [Name: Int] = [:]
    var merged: [RecordWrite] = []
    for write in writes {
      let name = Name(kind: write.kind, id: write.id)
      guard let place = places[name] else {
        places[name] = merged.count
        merged.append(write)
        continue
      }
      let first = merged[place]
      let changes = first.changes.byCode.merging(write.changes.byCode) { $1 }
      merged[place] = RecordWrite(
        kind: write.kind, id: write.id, changes: FieldChanges(changes),
        reason: first.reason ?? write.reason)
    }
    return merged
  }
}
