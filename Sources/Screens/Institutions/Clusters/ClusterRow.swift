import Ledger
import Records

/// A cluster in a list.
struct ClusterRow: KeyedRow {
  let cluster: Cluster
  var key: RowKey { RowKey([.record(cluster.id.record)]) }
}
