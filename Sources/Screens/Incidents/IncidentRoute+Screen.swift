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
    case .similar(let id): SimilarIncidentsPage(id)
    }
  }
}
