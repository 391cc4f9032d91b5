import Ledger

/// A hand-over in its list.
public struct HandoverRow: KeyedRow {
  public var key: RowKey
  public var handover: Handover

  public init(key: RowKey, handover: Handover) {
    self.key = key
    self.handover = handover
  }
}

/// Questions about hand-overs.
public protocol HandoverQuestions {
  /// The latest first.
  func handovers(_ window: Window) throws(StoreError) -> Rows<HandoverRow>
  func handover(_ id: Identifier<Handover>) throws(StoreError) -> Handover?
}
