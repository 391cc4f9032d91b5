import Ledger

/// An outgoing paper in its list.
public struct OutgoingPaperRow: KeyedRow {
  public var key: RowKey
  public var paper: OutgoingPaper

  public init(key: RowKey, paper: OutgoingPaper) {
    self.key = key
    self.paper = paper
  }
}

/// An incoming paper in its list.
public struct IncomingPaperRow: KeyedRow {
  public var key: RowKey
  public var paper: IncomingPaper

  public init(key: RowKey, paper: IncomingPaper) {
    self.key = key
    self.paper = paper
  }
}

/// Questions about papers that go out and come in.
public protocol OfficePaperQuestions {
  /// Those without a number first, then the newest first.
  func outgoingPapers(_ window: Window) throws(StoreError) -> Rows<OutgoingPaperRow>
  func outgoingPaper(_ id: Identifier<OutgoingPaper>) throws(StoreError) -> OutgoingPaper?
  /// The newest first.
  func incomingPapers(_ window: Window) throws(StoreError) -> Rows<IncomingPaperRow>
  /// As it was written down; empty where nobody has.
  func officeSettings() throws(StoreError) -> OfficeSettings
  func incomingPaper(_ id: Identifier<IncomingPaper>) throws(StoreError) -> IncomingPaper?
  /// Those that were given a number in a year.
  func outgoingPapers(issuedIn year: Int) throws(StoreError) -> [OutgoingPaper]
  /// Those that wait for their number.
  func unnumberedPapers() throws(StoreError) -> [OutgoingPaper]
  func incomingPapers(arrivedIn year: Int) throws(StoreError) -> [IncomingPaper]
}
