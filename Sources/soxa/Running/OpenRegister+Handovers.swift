import Ledger
import Records

extension OpenRegister {
  /// All hand-overs, the latest first.
  func handovers() throws(StoreError) -> [Handover] {
    try ListedRows { window throws(StoreError) in try reader.handovers(window) }
      .rows.map(\.handover)
  }

  /// The hand-over whose key begins so; more than one, or none, is refused.
  func handover(keyed text: String) throws(StoreError) -> Handover {
    let none = StoreError.rule(.noSuchRecord(Handover.title, text))
    guard text.isKey else { throw none }
    let found = try handovers().filter { $0.id.record.description.hasPrefix(text) }
    guard let handover = found.first else { throw none }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.id.record.shortKey }))
    }
    return handover
  }
}
