import Records
import Terminal

/// The sheet of one institution, with its incidents.
struct InstitutionPage: Screen {
  private let id: Identifier<Institution>
  private var sheet: InstitutionSheet?
  private var view = RecordView()

  init(_ id: Identifier<Institution>) { self.id = id }

  var title: Phrase { Phrase("Phiếu cơ sở giáo dục", "Institution") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    sheet = try register.institution(id)
    view.show(
      sheet.map { InstitutionLines($0, surroundings).all }
        ?? [.text(surroundings(Self.gone), .warning)],
      in: surroundings)
  }

  private static let gone = Phrase(
    "Phiếu này đã được rút. h xem lịch sử, Esc quay lại.",
    "This sheet was withdrawn. h shows its history, Esc goes back.")
}

extension InstitutionPage {
  var offers: [Offer] {
    let reason = sheet == nil ? Self.gone : nil
    let closed =
      sheet?.institution.closedOn == nil
      ? nil : Phrase("Cơ sở này đã thôi hoạt động.", "The institution is closed already.")
    return view.offers + [
      Offer(.edit, disabledReason: reason), Offer(.confirm, disabledReason: reason ?? closed),
      Offer(.logIncident, disabledReason: reason), Offer(.contactNotes, disabledReason: reason),
      Offer(.history),
      Offer(.closeInstitution, disabledReason: reason ?? closed, isOnKeyBar: false),
      Offer(.withdraw, disabledReason: reason, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .edit: return .open(.institutions(.edit(id)))
    case .confirm: return .write(.institution(.confirm(id, on: surroundings.today)))
    case .logIncident: return .open(.incidents(.log(at: id)))
    case .closeInstitution: return .open(.institutions(.close(id)))
    case .contactNotes: return .open(.liaison(.list(.contact, under: id.record)))
    case .history:
      return .open(.history(RecordReference(id), title: sheet?.institution.name ?? ""))
    case .withdraw: return .open(.institutions(.withdraw(id)))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
