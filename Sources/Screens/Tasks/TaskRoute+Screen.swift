import Records

extension TaskRoute {
  /// The page of the route, not loaded yet.
  func makeScreen() -> any Screen {
    switch self {
    case .list: TaskList()
    case .file(let id): TaskPage(id)
    case .add: FormPage(TaskForm(nil))
    case .about(let topic): FormPage(TaskForm(nil, about: topic))
    case .edit(let id): FormPage(TaskForm(id))
    case .settle(let id): FormPage(SettleTaskForm(id))
    case .withdraw(let id): FormPage(WithdrawForm(.task(id)))
    }
  }
}
