import Ledger
import Records

/// A point of a hand-over in its list.
struct HandoverPointRow: KeyedRow {
  let point: HandoverPoint
  let isGiven: Bool
  let isReceived: Bool
  let note: String?
  var key: RowKey { RowKey([.text(point.key)]) }

  /// The first box is the giver's, the second the receiver's.
  var boxes: String { (isGiven ? "[x]" : "[ ]") + (isReceived ? "[v]" : "[ ]") }
}

extension Handover {
  var rows: [HandoverPointRow] {
    points.map { point in
      HandoverPointRow(
        point: point, isGiven: given.contains(point.key),
        isReceived: received.contains(point.key), note: notes[point.key])
    }
  }
}
