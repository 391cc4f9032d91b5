import Ledger
import Records

extension OpenRegister {
  /// All sendings, latest first.
  func distributions() throws(StoreError) -> [DistributionRow] {
    try ListedRows { window throws(StoreError) in try reader.distributions(window) }.rows
  }

  /// The sending whose key begins so.
  func distribution(keyed text: String) throws(StoreError) -> DistributionSheet {
    let found = try distributions().map(\.distribution).filter {
      text.isKey && $0.id.record.description.hasPrefix(text)
    }
    guard let first = found.first, let sheet = try reader.distribution(first.id) else {
      throw .rule(.noSuchRecord(Distribution.title, text))
    }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.id.record.shortKey }))
    }
    return sheet
  }
}
