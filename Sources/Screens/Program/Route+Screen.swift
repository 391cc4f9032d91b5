import Records

extension Route {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .today: TodayPage()
    case .guidance(let route): route.makeScreen(in: surroundings)
    case .institutions(let route): route.makeScreen(in: surroundings)
    case .incidents(let route): route.makeScreen(in: surroundings)
    case .escalations(let route): route.makeScreen(in: surroundings)
    case .tasks(let route): route.makeScreen()
    case .papers(let route): route.makeScreen()
    case .liaison(let route): route.makeScreen()
    case .handover(let route): route.makeScreen()
    case .privacy(let route): route.makeScreen()
    case .history(let record, let title): HistoryPage(of: record, title: title)
    case .known(let record, let entry, let title):
      KnownPage(of: record, with: entry, title: title)
    case .search(let text): SearchPage(text)
    case .drafts: DraftsPage()
    case .firstStart: FirstStartPage()
    case .unlock: UnlockPage()
    case .quickEntry: FormPage(QuickEntryForm())
    case .numbering: FormPage(NumberingForm())
    case .clock: ClockPage()
    case .recover: RecoverPage()
    case .changePassphrase: ChangePassphrasePage()
    case .newRecoveryKey: NewRecoveryKeyPage()
    case .officers: OfficersPage()
    case .addOfficer: AddOfficerPage(nil)
    case .giveAccess(let officer): AddOfficerPage(officer)
    case .endAccess(let officer): EndAccessPage(officer)
    }
  }
}
