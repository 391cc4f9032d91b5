import GRDB
import Ledger
import Records

extension RegisterStore {
  /// What is known here: to be kept with a report, so that it can be read again as it was.
  ///
  /// - Parameter count: asks for the time when so many entries had arrived; nothing for now.
  public func known(afterArrivals count: Int? = nil) throws(StoreError) -> KnownEntries {
    try reading { try KnownEntries($0, arrivals: count.map { Int64($0) }) }
  }

  /// A record as it was known; nothing where readers saw none then. Sealed fields are there while
  /// the register is unlocked.
  public func record<Record: Recorded>(
    _ id: Identifier<Record>, asKnown known: KnownEntries
  ) throws(StoreError) -> Record? {
    try reading { db in
      let sealed = holder.keys.map { SealedOpener(db: db, keys: $0) }
      let loader = try RecordLoader(db, upcasters: environment.upcasters, sealed: sealed)
      guard let state = try loader.state(of: Record.kind, id.record, asKnown: known),
        state.exists
      else { return nil }
      return Record(id: id, values: state.values)
    }
  }
}
