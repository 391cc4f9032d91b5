import Ledger
import Records
import Terminal

/// One outgoing paper: where it stands, and its line in the register.
struct OutgoingPage: Screen {
  private let id: Identifier<OutgoingPaper>
  private var paper: OutgoingPaper?
  private var incident: Incident?
  /// Of the escalation that it goes out with.
  private var request = ""
  private var hasKeys = false
  private var isLocked = false
  private var view = RecordView()

  init(_ id: Identifier<OutgoingPaper>) { self.id = id }

  var title: Phrase { OutgoingPaper.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let found = try register.outgoingPaper(id) else {
      throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
    }
    paper = found
    (hasKeys, isLocked) = (surroundings.header.hasKeys, surroundings.header.isLocked)
    incident = try found.incident.flatMap { id throws(StoreError) in
      try register.incident(id)?.incident
    }
    request =
      try found.letter.escalation.flatMap { id throws(StoreError) in
        try register.escalation(id)?.escalation.request
      } ?? ""
    view.show(lines(found, surroundings), in: surroundings)
  }

  private func lines(_ paper: OutgoingPaper, _ surroundings: Surroundings) -> [RecordLine] {
    typealias Fields = OutgoingPaper.Fields
    let facts: [(FieldSpec, String)] = [
      (Fields.state, surroundings(paper.state.label)), (Fields.returnReason, paper.returnReason),
      (Fields.number, paper.numberAndSymbol ?? ""),
      (Fields.symbol, paper.number == nil ? paper.symbol : ""),
      (Fields.issuedOn, paper.issuedOn?.formatted ?? ""), (Fields.signer, paper.signer),
      (Fields.addressee, paper.letter.addressee.replacing("\n", with: "; ")),
      (Fields.recipients, paper.recipients), (Fields.keeper, paper.keeper),
      (Fields.copies, paper.copies.map(String.init) ?? ""),
      (Fields.sentOn, paper.sentOn?.formatted ?? ""), (Fields.receipt, paper.receipt),
      (Fields.note, paper.note),
    ]
    return [.text(paper.abstract, .title), .blank]
      + facts.filter { !$0.1.isEmpty }.map { .fact($0.0.label, $0.1) } + incidentLine
      + letterLines(paper, surroundings)
  }

  private func letterLines(
    _ paper: OutgoingPaper, _ surroundings: Surroundings
  ) -> [RecordLine] {
    guard paper.isOwnLetter else { return [] }
    let asking = paper.letter.escalation.map { escalation in
      RecordLine.item(
        key: "escalation", label: Escalation.title, request,
        opens: .escalations(.file(escalation)))
    }
    let words = Phrase("xem như khi in, ghi ODT, PDF", "as it will be printed; ODT, PDF")
    return [
      .item(
        key: "text", label: OutgoingPaper.Fields.content.label, surroundings(words),
        opens: .papers(.letter(id)))
    ] + (asking.map { [$0] } ?? [])
  }

  /// By its number alone: titles stand on pages of their own.
  private var incidentLine: [RecordLine] {
    guard let incident else { return [] }
    return [
      .item(
        key: "incident", label: Incident.title,
        incident.number?.text ?? incident.id.record.shortKey, opens: .incidents(.file(incident.id)))
    ]
  }
}

extension OutgoingPage {
  var offers: [Offer] {
    let last =
      paper?.state.successors.isEmpty ?? true
      ? Phrase("Văn bản đã gửi; e để ghi ký nhận.", "It was sent; e notes the receipt.") : nil
    return [
      Offer(.moveState, disabledReason: last), Offer(.edit),
      Offer(.withdraw, isOnKeyBar: false), Offer(.history, isOnKeyBar: false),
    ] + erasing + view.offers
  }

  /// Only a letter has sealed words.
  private var erasing: [Offer] {
    guard let paper, paper.isOwnLetter else { return [] }
    let gone = paper.letter.content == nil && !isLocked ? ErasingFields.nothingLeft : nil
    return [
      Offer(.erase, disabledReason: hasKeys ? gone : ErasingFields.noKeys, isOnKeyBar: false)
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .moveState: return .open(.papers(.moveOutgoing(id)))
    case .edit:
      let isOpen = paper?.isTextOpen ?? false
      return .open(.papers(isOpen ? .editLetter(id) : .editOutgoing(id)))
    case .erase: return .open(.papers(.eraseLetter(id)))
    case .withdraw: return .open(.papers(.withdrawOutgoing(id)))
    case .history:
      return .open(.history(RecordReference(id), title: paper?.abstract ?? ""))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
