import Ledger
import Records

/// A school that a document went to, in the list of its sending.
struct SchoolRow: KeyedRow {
  let school: DistributionSheet.School
  var key: RowKey { RowKey([.record(school.id.record)]) }
}
