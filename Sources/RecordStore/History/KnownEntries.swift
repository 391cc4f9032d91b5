import GRDB
import Ledger
import Records

/// What a copy of the register knew at some time: the highest sequence number of each origin.
public struct KnownEntries: Equatable, Sendable {
  public private(set) var highest: [Origin: Int64]

  public init(_ highest: [Origin: Int64]) { self.highest = highest }

  public func contains(_ reference: EntryReference) -> Bool {
    reference.sequence <= highest[reference.origin] ?? 0
  }
}

extension KnownEntries {
  /// What stood here when `count` entries had arrived; everything when nothing is given.
  init(_ db: Database, arrivals count: Int64? = nil) throws {
    let select = try SQLStatement(
      """
      SELECT origin.bytes, max(entry.sequence) FROM entry JOIN origin ON origin.id = entry.origin
      WHERE entry.id <= ? GROUP BY entry.origin
      """, in: db)
    select.bind(1, count ?? Int64.max)
    highest = [:]
    while try select.next() {
      guard let origin: Origin = select.sixteen(0) else { continue }
      highest[origin] = select.integer(1)
    }
  }
}
