import GRDB
import Records

extension StoreReader: SearchQuestions {
  public func search(
    _ text: String, limit: Int, on day: Day?
  ) throws(StoreError) -> [SearchGroup] {
    let query = TypedQuery(text)
    guard !query.isEmpty else { return [] }
    return try read { db in
      let search = EverywhereSearch(
        db: db, query: query, limit: max(0, limit), isLocked: try isLocked(db))
      let groups = try SearchGroup.Kind.allCases.compactMap { try search.group($0) }
      guard let day else { return groups }
      var standing = SearchStanding(db: db, day: day)
      return try groups.map { try standing.mark($0) }
    }
  }
}
