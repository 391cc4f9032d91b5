import Ledger
import Records
import Terminal

/// One outgoing paper: where it stands, and its line in the register.
struct OutgoingPage: Screen {
  private let id: Identifier<OutgoingPaper>
  private var paper: OutgoingPaper?
  private var incident: Incident?
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
    incident = try found.incident.flatMap { id throws(StoreError) in
      try register.incident(id)?.incident
    }
    view.show(lines(found, surroundings), in: surroundings)
  }

  private func lines(_ paper: OutgoingPaper, _ surroundings: Surroundings) -> [RecordLine] {
    typealias Fields = OutgoingPaper.Fields
    let facts: [(FieldSpec, String)] = [
      (Fields.state, surroundings(paper.state.label)), (Fields.returnReason, paper.returnReason),
      (Fields.number, paper.numberAndSymbol ?? ""),
      (Fields.symbol, paper.number == nil ? paper.symbol : ""),
      (Fields.issuedOn, paper.issuedOn?.formatted ?? ""), (Fields.signer, paper.signer),
      (Fields.recipients, paper.recipients), (Fields.keeper, paper.keeper),
      (Fields.copies, paper.copies.map(String.init) ?? ""),
      (Fields.sentOn, paper.sentOn?.formatted ?? ""), (Fields.receipt, paper.receipt),
      (Fields.note, paper.note),
    ]
    return [.text(paper.abstract, .title), .blank]
      + facts.filter { !$0.1.isEmpty }.map { .fact($0.0.label, $0.1) } + incidentLine
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
    ] + view.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .moveState: return .open(.papers(.moveOutgoing(id)))
    case .edit: return .open(.papers(.editOutgoing(id)))
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
