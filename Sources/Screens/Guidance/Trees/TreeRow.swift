import Ledger
import Records

/// A tree of questions in the list.
struct TreeRow: KeyedRow {
  let tree: DecisionTree
  var key: RowKey { RowKey([.text(tree.code.rawValue)]) }
}
