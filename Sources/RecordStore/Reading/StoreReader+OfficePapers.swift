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
}
