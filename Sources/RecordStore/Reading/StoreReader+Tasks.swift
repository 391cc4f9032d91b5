import GRDB
import Ledger
import Records

extension StoreReader: TaskQuestions {
  public func tasks(
    onlyOpen: Bool, _ window: Window
  ) throws(StoreError) -> Rows<TaskRow> {
    try onlyOpen
      ? listed(
        "task", by: ["dueOrder", "id"], where: Condition(sql: "isOver = 0"), window,
        TaskRow.init)
      : listed("task", by: ["isOver", "dueOrder", "id"], window, TaskRow.init)
  }

  public func task(_ id: Identifier<CommuneTask>) throws(StoreError) -> CommuneTask? {
    try read { try RecordRows(db: $0).record(id) }
  }
}
