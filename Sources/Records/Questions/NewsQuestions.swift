/// Questions about what became of guidance since somebody looked last.
public protocol NewsQuestions {
  /// - Parameter since: nil for when the officer at the keys looked last.
  func news(since: Moment?, on day: Day) throws(StoreError) -> GuidanceNews
  /// ``GuidanceNews/count`` since the officer looked last; kept while nothing was written.
  func newsCount(on day: Day) throws(StoreError) -> Int
}
