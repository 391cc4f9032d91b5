import GRDB
import Ledger
import Records

/// Where the own origin's entries end, and what reads the ledger: shared by the changes of one
/// transaction.
struct LedgerTail {
  let origin: OriginTable.Row
  /// Reads with the keys at hand.
  let loader: RecordLoader
  /// Reads as projections do, without keys.
  let plainLoader: RecordLoader
  private(set) var head: ChainHead
  /// The highest Lamport counter here.
  private(set) var counter: Int64

  init(_ context: WritingContext) throws {
    let own = try Settings(db: context.db).origin()
    guard let row = try OriginTable(db: context.db).row(of: own) else {
      throw StoreError.damaged(detail: "origin \(own)")
    }
    origin = row
    head = try EntryTable(db: context.db).head(of: row)
    counter = max(try CounterTable(db: context.db).value(.lamport) ?? 0, head.counter)
    loader = try context.loader()
    plainLoader = try context.plainLoader()
  }

  mutating func move(to written: WrittenEntry) {
    head = ChainHead(after: written.entry, hash: written.encoded.hash)
    counter = written.entry.counter
  }
}
