/// A fact with how well it answers the words asked for.
struct Rated<Fact> {
  let fact: Fact
  let rating: TextRating

  func map<Other>(_ change: (Fact) throws -> Other) rethrows -> Rated<Other> {
    Rated<Other>(fact: try change(fact), rating: rating)
  }
}

extension Array {
  /// Those in which a word was found: marks as typed first, then the better match, then as they
  /// stood. A title with most of the words goes before a text that has all of them somewhere.
  func bestFirst<Fact>() -> [Rated<Fact>] where Element == Rated<Fact> {
    enumerated().filter { $0.element.rating.found > 0 }
      .sorted { left, right in
        let (one, other) = (left.element.rating, right.element.rating)
        if one.isExactByMarks != other.isExactByMarks { return one.isExactByMarks }
        if one.score != other.score { return one.score > other.score }
        return left.offset < right.offset
      }
      .map(\.element)
  }
}
