import Ledger
import Records
import Terminal

/// The papers that go out: those on their way first, then the register, newest first.
struct OutgoingList: ListScreen {
  var list = ListState<OutgoingPaperRow>()

  var title: Phrase { Phrase("Văn bản đi (bản của tôi)", "Outgoing papers (my copy)") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.outgoingPapers(window)
    }
  }

  var offers: [Offer] {
    let reason = list.isEmpty ? Phrase("Chưa có văn bản nào.", "There is no paper yet.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new),
      Offer(.moveState, disabledReason: reason ?? sent), Offer(.writeLetter),
      Offer(.incomingPapers),
      Offer(.importRegister, isOnKeyBar: false), Offer(.officeSettings, isOnKeyBar: false),
    ] + list.movingOffers
  }

  private var sent: Phrase? {
    list.selected?.paper.state.successors.isEmpty ?? false
      ? Phrase("Văn bản đã gửi.", "It was sent.") : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let selected = list.selected?.paper.id
    switch action {
    case .open: return selected.map { .open(.papers(.outgoing($0))) } ?? .stay
    case .moveState: return selected.map { .open(.papers(.moveOutgoing($0))) } ?? .stay
    case .new: return .open(.papers(.addOutgoing(for: nil, nil, PaperChoices())))
    case .writeLetter: return .open(.papers(.writeLetter(.nothing)))
    case .officeSettings: return .open(.papers(.office))
    case .incomingPapers: return .open(.papers(.incomingList))
    case .importRegister: return .open(.papers(.importRegister(.outgoing)))
    default: return list.answer(action) ?? .stay
    }
  }
}

extension OutgoingList {
  private static let narrow = 60

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    typealias Fields = OutgoingPaper.Fields
    let isNarrow = area.columns < Self.narrow
    let columns = [
      TableColumn(surroundings(Fields.number.label), width: isNarrow ? 10 : 16),
      TableColumn(surroundings(Phrase("Ngày", "Day")), width: isNarrow ? 0 : 10),
      TableColumn(surroundings(Fields.abstract.label)),
      TableColumn(surroundings(Fields.state.label), width: isNarrow ? 0 : 16),
    ]
    let empty = EmptyList(
      Phrase("Chưa có văn bản đi nào.", "There is no outgoing paper yet."),
      Phrase(
        "I nhập sổ của văn thư; L soạn công văn; n ghi một văn bản khác, hoặc n ở giấy tờ của vụ việc.",
        "I imports the register; L writes a letter; n notes another paper, also on a paper of an incident."
      ))
    list.draw(into: &page, in: area, table: Table(columns), empty: empty, surroundings) { row in
      let paper = row.paper
      return [
        TableText(paper.numberAndSymbol ?? "–"),
        TableText(paper.issuedOn?.formatted ?? ""), TableText(paper.abstract),
        TableText(surroundings(paper.state.label), paper.state == .returned ? .urgent : .plain),
      ]
    }
  }
}
