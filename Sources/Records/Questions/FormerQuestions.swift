/// Questions about what was taken over from the former district office.
public protocol FormerQuestions {
  /// The files that were taken in, the latest first; at most ten.
  func importedLists() throws(StoreError) -> [TakenList]
}

/// A file that was taken in, and when.
public struct TakenList: Equatable, Sendable {
  public var list: ImportedList
  public var takenAt: Moment

  public init(list: ImportedList, takenAt: Moment) {
    self.list = list
    self.takenAt = takenAt
  }
}
