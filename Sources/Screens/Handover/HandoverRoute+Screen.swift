import Records

extension HandoverRoute {
  /// The page of the route, not loaded yet.
  func makeScreen() -> any Screen {
    switch self {
    case .list: HandoverList()
    case .file(let id): HandoverPage(id)
    case .begin: FormPage(BeginHandoverForm())
    case .minutes(let id): HandoverMinutesPage(id)
    case .withdraw(let id): FormPage(WithdrawForm(.handover(id)))
    }
  }
}
