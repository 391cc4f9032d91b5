import Records

extension PaperRoute {
  /// The page of the route, not loaded yet.
  func makeScreen() -> any Screen {
    switch self {
    case .outgoingList: OutgoingList()
    case .outgoing(let id): OutgoingPage(id)
    case .addOutgoing(let incident, let kind, let choices):
      FormPage(OutgoingForm(nil, of: incident, kind, choices))
    case .editOutgoing(let id): FormPage(OutgoingForm(id))
    case .moveOutgoing(let id): FormPage(MoveOutgoingForm(id))
    case .withdrawOutgoing(let id): FormPage(WithdrawForm(.outgoing(id)))
    case .incomingList: IncomingList()
    case .addIncoming: FormPage(IncomingForm(nil))
    case .editIncoming(let id): FormPage(IncomingForm(id))
    case .withdrawIncoming(let id): FormPage(WithdrawForm(.incoming(id)))
    case .overview(let kind): OverviewPage(kind)
    case .writeLetter(let source): FormPage(LetterForm(source))
    case .editLetter(let id): FormPage(LetterForm(id))
    case .letter(let id): LetterPage(id)
    case .office: FormPage(OfficeSettingsForm())
    case .eraseLetter(let id): FormPage(EraseTextForm(.letter(id)))
    case .importRegister(.outgoing): ImportPage(PaperRegisterSubject<OutgoingPaper>())
    case .importRegister(.incoming): ImportPage(PaperRegisterSubject<IncomingPaper>())
    }
  }
}
