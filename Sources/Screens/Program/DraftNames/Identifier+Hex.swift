import Ledger
import Records

extension Identifier {
  var hex: String { record.description }

  init?(hex text: String?) {
    guard let text, let id = RecordID(hex: text) else { return nil }
    self.init(id)
  }
}
