import GRDB
import Ledger
import Records

extension StoreReader: OfficePaperQuestions {
  public func outgoingPapers(_ window: Window) throws(StoreError) -> Rows<OutgoingPaperRow> {
    try read { db in
      let list = KeyedList(
        table: "outgoingPaper", order: ["dayOrder", "numberOrder", "id"], filter: .always)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      return try rows(places) { place in
        let found: [OutgoingPaper] = try RecordRows(db: db).records(
          "WHERE rowid = ?", [place.row.databaseValue])
        return found.first.map { OutgoingPaperRow(key: place.key, paper: $0) }
      }
    }
  }

  public func outgoingPaper(
    _ id: Identifier<OutgoingPaper>
  ) throws(StoreError) -> OutgoingPaper? {
    try read { try opened(id, in: $0) }
  }

  public func incomingPapers(_ window: Window) throws(StoreError) -> Rows<IncomingPaperRow> {
    try read { db in
      let list = KeyedList(
        table: "incomingPaper", order: ["dayOrder", "numberOrder", "id"], filter: .always)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      return try rows(places) { place in
        let found: [IncomingPaper] = try RecordRows(db: db).records(
          "WHERE rowid = ?", [place.row.databaseValue])
        return found.first.map { IncomingPaperRow(key: place.key, paper: $0) }
      }
    }
  }

  public func officeSettings() throws(StoreError) -> OfficeSettings {
    try read { try RecordRows(db: $0).record(OfficeSettings.onlyID) } ?? OfficeSettings()
  }

  public func incomingPaper(
    _ id: Identifier<IncomingPaper>
  ) throws(StoreError) -> IncomingPaper? {
    try read { try RecordRows(db: $0).record(id) }
  }
}
