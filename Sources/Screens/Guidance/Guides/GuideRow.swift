import Ledger
import Records

/// A practical guide in the list.
struct GuideRow: KeyedRow {
  let sheet: GuideSheet
  var key: RowKey { RowKey([.text(sheet.guide.code.rawValue)]) }
}
