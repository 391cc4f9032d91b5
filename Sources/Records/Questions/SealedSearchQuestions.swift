/// How far a search through sealed words has come.
public struct SealedSearchPlace: Hashable, Sendable {
  /// The kind of record that is looked through, by its place among those with sealed words.
  public let part: Int
  /// Rows from here on were looked at; nil: none yet.
  public let before: Int64?

  public init(part: Int, before: Int64?) {
    self.part = part
    self.before = before
  }

  public static let start = SealedSearchPlace(part: 0, before: nil)
}

/// What a search through sealed words found in a few records.
public struct SealedSearchSlice: Equatable, Sendable {
  /// Latest records first. Of a restricted incident, and of people, only that they match.
  public var hits: [SearchHit]
  /// Where to go on; nil at the end, and at once while the register is locked.
  public var next: SealedSearchPlace?

  public init(hits: [SearchHit], next: SealedSearchPlace?) {
    self.hits = hits
    self.next = next
  }
}

/// Search through what stands sealed: there is no index of it anywhere, so that it is opened record
/// by record, a few at a time, and nothing of it is kept.
public protocol SealedSearchQuestions {
  /// Looks at the next few records; the cost does not depend on how many there are.
  ///
  /// - Parameter text: typed words; every word must be the beginning of a word of the record.
  func searchSealed(
    _ text: String, from place: SealedSearchPlace
  ) throws(StoreError) -> SealedSearchSlice
}
