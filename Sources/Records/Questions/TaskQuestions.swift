import Ledger

/// A task in its list.
public struct TaskRow: KeyedRow {
  public var key: RowKey
  public var task: CommuneTask

  public init(key: RowKey, task: CommuneTask) {
    self.key = key
    self.task = task
  }
}

/// Questions about tasks.
public protocol TaskQuestions {
  /// By the last day, those without one last; finished ones only where they are asked for.
  func tasks(onlyOpen: Bool, _ window: Window) throws(StoreError) -> Rows<TaskRow>
  func task(_ id: Identifier<CommuneTask>) throws(StoreError) -> CommuneTask?
}
