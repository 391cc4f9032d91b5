import GRDB
import Records

extension StoreReader: SearchQuestions {
  public func search(_ text: String, limit: Int) throws(StoreError) -> [SearchGroup] {
    let query = TypedQuery(text)
    guard !query.isEmpty else { return [] }
    return try read { db in
      let search = EverywhereSearch(
        db: db, query: query, limit: max(0, limit), isLocked: try isLocked(db))
      return try SearchGroup.Kind.allCases.compactMap { try search.group($0) }
    }
  }
}
