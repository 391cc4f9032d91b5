import Records

extension EscalationRoute {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .list: EscalationList()
    case .file(let id): EscalationPage(id)
    case .add(let incident): FormPage(NewEscalationForm(for: incident))
    case .onward(let id): FormPage(NewEscalationForm(onwardOf: id))
    case .edit(let id): FormPage(EditEscalationForm(id))
    case .withdraw(let id): FormPage(WithdrawForm(.escalation(id)))
    case .erase(let id): FormPage(EraseTextForm(.escalation(id)))
    case .move(let id): FormPage(MoveEscalationForm(id))
    case .difficulty(let topic): FormPage(NewDifficultyForm(about: topic))
    case .petition: FormPage(NewPetitionForm())
    case .remind(let id): FormPage(RemindForm(id))
    case .answerVoters(let id): FormPage(AnswerVotersForm(id))
    case .offer(let id): FormPage(QuestionForm(from: id))
    case .month(let month): MatterMonthPage(month)
    }
  }
}
