import GRDB
import Ledger
import Records

extension StoreReader {
  /// One window of the records of a table, sealed fields left out.
  ///
  /// - Parameter order: columns of the table that an index holds in this order; the last one is `id`.
  func listed<Record: Recorded, Row: KeyedRow>(
    _ table: String, by order: [String], where filter: Condition = .always, _ window: Window,
    _ row: (RowKey, Record) -> Row
  ) throws(StoreError) -> Rows<Row> {
    try read { db in
      let list = KeyedList(table: table, order: order, filter: filter)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: order.count)
      return try rows(places) { place in
        let found: [Record] = try RecordRows(db: db).records(
          "WHERE rowid = ?", [place.row.databaseValue])
        return found.first.map { row(place.key, $0) }
      }
    }
  }
}
