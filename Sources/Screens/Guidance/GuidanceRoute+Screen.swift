import Records

extension GuidanceRoute {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .list: DocumentList()
    case .document(let number, let day): DocumentPage(number, on: day)
    case .authority(let words): AuthorityList(words)
    case .rule(let code): RulePage(code)
    case .override(let code): FormPage(OverrideForm(code))
    case .withdrawOverride(let code): FormPage(WithdrawForm(.localDecision(code)))
    case .escalate(let code): FormPage(EscalateRuleForm(code))
    case .importFile: DocumentImportPage()
    }
  }
}
