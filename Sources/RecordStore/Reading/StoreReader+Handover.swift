import GRDB
import Ledger
import Records

extension StoreReader: HandoverQuestions {
  public func handovers(_ window: Window) throws(StoreError) -> Rows<HandoverRow> {
    try read { db in
      let list = KeyedList(table: "handover", order: ["dayOrder", "id"], filter: .always)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      return try rows(places) { place in
        let found: [Handover] = try RecordRows(db: db).records(
          "WHERE rowid = ?", [place.row.databaseValue])
        return found.first.map { HandoverRow(key: place.key, handover: $0) }
      }
    }
  }

  public func handover(_ id: Identifier<Handover>) throws(StoreError) -> Handover? {
    try read { try RecordRows(db: $0).record(id) }
  }
}
