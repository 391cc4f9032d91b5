import Ledger
import Records

/// A draft in the list of drafts.
struct DraftRow: KeyedRow {
  let draft: Draft
  /// What was written about its record since the form was opened, newest first.
  let later: [HistoryLine]

  var key: RowKey {
    RowKey([.text(draft.form), draft.record.map { .record($0) } ?? .null])
  }

  var isOutdated: Bool { !later.isEmpty }
}
