import Records

extension IncidentRoute {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .list: IncidentList()
    case .file(let id): IncidentPage(id)
    case .duty(let id, let rule, let occurrence):
      IncidentPage(id, selecting: IncidentLines.key(rule, occurrence))
    case .log(let institution): FormPage(LogIncidentForm(at: institution))
    case .logAbout(let topic): FormPage(LogIncidentForm(at: nil, about: topic))
    case .edit(let id): FormPage(EditIncidentForm(id))
    case .writeLine(let id): FormPage(WriteLineForm(id))
    case .move(let id): FormPage(MoveIncidentForm(id))
    case .settleDuty(let id, let rule, let occurrence):
      FormPage(SettleDutyForm(id, rule: rule, occurrence: occurrence))
    case .withdraw(let id): FormPage(WithdrawForm(.incident(id)))
    case .erase(let id): FormPage(EraseForm(id))
    case .parts(let id): PartsPage(id)
    case .details(let id): FormPage(DetailsForm(id))
    case .outcome(let id): FormPage(OutcomeForm(id))
    case .addMeasure(let incident): FormPage(MeasureForm(nil, of: incident))
    case .measure(let id, let incident): FormPage(MeasureForm(id, of: incident))
    case .withdrawMeasure(let id, let incident):
      FormPage(WithdrawForm(.measure(id, of: incident)))
    case .addSite(let incident): FormPage(SiteForm(nil, of: incident))
    case .site(let id, let incident): FormPage(SiteForm(id, of: incident))
    case .withdrawSite(let id, let incident): FormPage(WithdrawForm(.site(id, of: incident)))
    case .openPeople(let id): FormPage(OpenPeopleForm(id))
    case .people(let id): PeoplePage(id)
    case .addPerson(let incident): FormPage(PersonForm(nil, of: incident))
    case .person(let id, let incident): FormPage(PersonForm(id, of: incident))
    case .withdrawPerson(let id, let incident):
      FormPage(WithdrawForm(.person(id, of: incident)))
    case .erasePerson(let id, _): FormPage(EraseTextForm(.person(id)))
    case .similar(let id): SimilarIncidentsPage(id)
    case .papers(let id): PapersPage(id)
    case .paper(let id, let kind): PaperPage(id, kind)
    case .clocks: ClockList()
    case .clock(let code): ClockRulePage(code)
    case .addClock: FormPage(ClockForm(nil))
    case .editClock(let code, let id): FormPage(ClockForm(code, id))
    case .withdrawClock(let id): FormPage(WithdrawForm(.clock(id)))
    case .numbers(let period): NumbersPage(period)
    case .merging(let copy, let kept): MergePage(copy, into: kept)
    case .openRestricted(let id): FormPage(OpenPeopleForm(id, of: .record))
    case .keepLonger(let id): FormPage(KeepLongerForm(id))
    }
  }
}
