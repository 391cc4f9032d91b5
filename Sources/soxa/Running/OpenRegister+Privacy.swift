import Ledger
import Records

extension OpenRegister {
  /// The request whose key begins so; more than one, or none, is refused.
  func privacyRow(keyed text: String) throws(StoreError) -> PrivacyRow {
    let none = StoreError.rule(.noSuchRecord(PrivacyRequest.title, text))
    guard text.isKey else { throw none }
    let found = try ListedRows { window throws(StoreError) in
      try reader.privacyRequests(onlyOpen: false, window)
    }.rows.filter { $0.request.id.record.description.hasPrefix(text) }
    guard let row = found.first else { throw none }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.request.id.record.shortKey }))
    }
    return row
  }
}
