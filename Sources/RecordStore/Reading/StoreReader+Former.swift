import GRDB
import Records

extension StoreReader: FormerQuestions {
  public func importedLists() throws(StoreError) -> [TakenList] {
    try read { db in
      let lists: [ImportedList] = try RecordRows(db: db).records(
        "ORDER BY recordedAt DESC, id LIMIT 10")
      return try lists.compactMap { list in
        try RecordRows(db: db).recordedAt(list.id).map { TakenList(list: list, takenAt: $0) }
      }
    }
  }
}
