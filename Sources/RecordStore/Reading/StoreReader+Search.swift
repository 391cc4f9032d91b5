import GRDB
import Records

extension StoreReader: SearchQuestions {
  public func search(
    _ text: String, limit: Int, on day: Day?
  ) throws(StoreError) -> [SearchGroup] {
    let query = TypedQuery(text)
    guard !query.isEmpty else { return [] }
    return try read { db in
      let search = EverywhereSearch(db: db, query: query, limit: max(0, limit))
      let groups = try SearchGroup.Kind.allCases.compactMap { try search.group($0) }
      guard let day else { return groups }
      var standing = SearchStanding(db: db, day: day)
      return try groups.map { try standing.mark($0) }
    }
  }
}

extension StoreReader: SealedSearchQuestions {
  public func searchSealed(
    _ text: String, from place: SealedSearchPlace
  ) throws(StoreError) -> SealedSearchSlice {
    let query = TypedQuery(text)
    guard !query.isEmpty else { return SealedSearchSlice(hits: [], next: nil) }
    return try read { db in
      if try isLocked(db) { return SealedSearchSlice(hits: [], next: nil) }
      let loader = try sealed.loader(in: db)
      return try SealedSearch(db: db, query: query, loader: loader).slice(from: place)
    }
  }
}
