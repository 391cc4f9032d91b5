import GRDB
import Ledger
import Records

extension StoreReader: OfficePaperQuestions {
  public func outgoingPapers(_ window: Window) throws(StoreError) -> Rows<OutgoingPaperRow> {
    try listed("outgoingPaper", by: Self.newestFirst, window) {
      OutgoingPaperRow(key: $0, paper: $1)
    }
  }

  public func incomingPapers(_ window: Window) throws(StoreError) -> Rows<IncomingPaperRow> {
    try listed("incomingPaper", by: Self.newestFirst, window) {
      IncomingPaperRow(key: $0, paper: $1)
    }
  }

  private static let newestFirst = ["dayOrder", "numberOrder", "id"]

  public func outgoingPaper(
    _ id: Identifier<OutgoingPaper>
  ) throws(StoreError) -> OutgoingPaper? {
    try read { try opened(id, in: $0) }
  }

  public func officeSettings() throws(StoreError) -> OfficeSettings {
    try read { try RecordRows(db: $0).record(OfficeSettings.onlyID) } ?? OfficeSettings()
  }

  public func incomingPaper(
    _ id: Identifier<IncomingPaper>
  ) throws(StoreError) -> IncomingPaper? {
    try read { try RecordRows(db: $0).record(id) }
  }

  public func outgoingPapers(issuedIn year: Int) throws(StoreError) -> [OutgoingPaper] {
    try papers(of: year)
  }

  public func unnumberedPapers() throws(StoreError) -> [OutgoingPaper] {
    try read { db in
      try RecordRows(db: db).records(
        "WHERE dayOrder = ? ORDER BY numberOrder, id", [(-Day.last.sinceEpoch).databaseValue])
    }
  }

  public func incomingPapers(arrivedIn year: Int) throws(StoreError) -> [IncomingPaper] {
    try papers(of: year)
  }

  /// In the order of their days, over the index of the list: `dayOrder` falls as days rise.
  private func papers<Paper: Recorded>(of year: Int) throws(StoreError) -> [Paper] {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return [] }
    return try read { db in
      try RecordRows(db: db).records(
        "WHERE dayOrder BETWEEN ? AND ? ORDER BY dayOrder DESC, numberOrder DESC, id",
        [(-last.sinceEpoch).databaseValue, (-first.sinceEpoch).databaseValue])
    }
  }
}
