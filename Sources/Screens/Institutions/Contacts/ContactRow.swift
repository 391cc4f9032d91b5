import Ledger
import Records

/// A contact point in a list.
struct ContactRow: KeyedRow {
  let contact: ContactPoint
  var key: RowKey { RowKey([.record(contact.id.record)]) }
}
