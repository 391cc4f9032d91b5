import GRDB
import Ledger
import Records

extension StoreReader: TaskQuestions {
  public func tasks(
    onlyOpen: Bool, _ window: Window
  ) throws(StoreError) -> Rows<TaskRow> {
    try read { db in
      let list =
        onlyOpen
        ? KeyedList(
          table: "task", order: ["dueOrder", "id"], filter: Condition(sql: "isOver = 0"))
        : KeyedList(table: "task", order: ["isOver", "dueOrder", "id"], filter: .always)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      return try rows(places) { place in
        let found: [CommuneTask] = try RecordRows(db: db).records(
          "WHERE rowid = ?", [place.row.databaseValue])
        return found.first.map { TaskRow(key: place.key, task: $0) }
      }
    }
  }

  public func task(_ id: Identifier<CommuneTask>) throws(StoreError) -> CommuneTask? {
    try read { try RecordRows(db: $0).record(id) }
  }
}
