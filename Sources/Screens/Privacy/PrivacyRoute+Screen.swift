import Records

extension PrivacyRoute {
  /// The page of the route, not loaded yet.
  func makeScreen() -> any Screen {
    switch self {
    case .list: PrivacyList()
    case .file(let id): PrivacyPage(id)
    case .add: FormPage(PrivacyForm(nil))
    case .edit(let id): FormPage(PrivacyForm(id))
    case .answer(let id): FormPage(PrivacyAnswerForm(id))
    case .withdraw(let id): FormPage(WithdrawForm(.privacyRequest(id)))
    case .erase(let id): FormPage(EraseTextForm(.privacyRequest(id)))
    case .retention: RetentionList()
    }
  }
}
