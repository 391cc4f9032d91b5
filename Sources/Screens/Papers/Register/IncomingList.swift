import Ledger
import Records
import Terminal

/// The papers that came in, newest first, with how far they are handled.
struct IncomingList: ListScreen {
  var list = ListState<IncomingPaperRow>(otherRows: 2)

  var title: Phrase { Phrase("Văn bản đến (bản của tôi)", "Incoming papers (my copy)") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.incomingPapers(window)
    }
  }

  var offers: [Offer] {
    let reason = list.isEmpty ? Phrase("Chưa có văn bản nào.", "There is no paper yet.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new),
      Offer(
        .moveState, as: Phrase("đã giải quyết", "handled"),
        help: Phrase(
          "Ghi là đã giải quyết xong hôm nay; u lấy lại.",
          "Notes that it was handled today; u takes it back."),
        disabledReason: reason ?? handled),
      Offer(.importRegister),
      Offer(.withdraw, disabledReason: reason, isOnKeyBar: false),
      Offer(.history, disabledReason: reason, isOnKeyBar: false),
    ] + list.movingOffers
  }

  private var handled: Phrase? {
    list.selected?.paper.isHandled ?? false
      ? Phrase("Đã giải quyết xong; Enter để sửa.", "It is done; Enter edits it.") : nil
  }

  /// Done with today, without an answer; ``Action/undo`` takes it back.
  private func handling(_ paper: IncomingPaper, _ surroundings: Surroundings) -> Outcome {
    var done = paper
    done.handledOn = surroundings.today
    return .write(.officePaper(.saveIncoming(done)))
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let selected = list.selected?.paper
    switch action {
    case .open: return selected.map { .open(.papers(.editIncoming($0.id))) } ?? .stay
    case .moveState: return selected.map { handling($0, surroundings) } ?? .stay
    case .new: return .open(.papers(.addIncoming))
    case .withdraw: return selected.map { .open(.papers(.withdrawIncoming($0.id))) } ?? .stay
    case .history:
      return selected.map { .open(.history(RecordReference($0.id), title: $0.abstract)) } ?? .stay
    case .importRegister: return .open(.papers(.importRegister(.incoming)))
    default: return list.answer(action) ?? .stay
    }
  }
}

extension IncomingList {
  private static let narrow = 60
  private static let wide = 100

  private func columns(_ columns: Int, _ surroundings: Surroundings) -> [TableColumn] {
    typealias Fields = IncomingPaper.Fields
    let (isNarrow, isWide) = (columns < Self.narrow, columns >= Self.wide)
    return [
      TableColumn(surroundings(Fields.arrivedOn.label), width: isNarrow ? 5 : 10),
      TableColumn(surroundings(Fields.author.label), width: isNarrow ? 0 : isWide ? 24 : 14),
      TableColumn(surroundings(Fields.number.label), width: isNarrow ? 0 : isWide ? 20 : 15),
      TableColumn(surroundings(Fields.abstract.label)),
      TableColumn(surroundings(Phrase("Hạn", "Due")), width: 8),
    ]
  }

  /// What columns cut off or leave out of the selected paper: its number in, author, number, receiver.
  private var detail: Phrase? {
    guard let paper = list.selected?.paper else { return nil }
    let facts = [paper.author, paper.number, paper.unit].filter { !$0.isEmpty }
    let words = Phrase(verbatim: facts.joined(separator: " · "))
    guard paper.arrivalNumber != nil else { return words }
    return paper.shortName.appending(words, separator: " · ")
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (area, foot) = area.split(bottom: 1)
    if let detail { page.write(surroundings(detail), in: foot.inset(left: 2, right: 1), .faint) }
    let isNarrow = area.columns < Self.narrow
    let columns = columns(area.columns, surroundings)
    let empty = EmptyList(
      Phrase("Chưa có văn bản đến nào.", "There is no incoming paper yet."),
      Phrase(
        "n ghi một văn bản; I nhập sổ của văn thư.", "n writes one; I imports the clerk's register."
      ))
    list.draw(into: &page, in: area, table: Table(columns), empty: empty, surroundings) { row in
      let paper = row.paper
      let isLate = paper.isLate(on: surroundings.today)
      let due =
        paper.isHandled
        ? surroundings(Phrase("xong", "done")) : paper.dueOn?.formattedShort ?? ""
      return [
        TableText(isNarrow ? paper.arrivedOn.formattedShort : paper.arrivedOn.formatted),
        TableText(paper.author), TableText(paper.number), TableText(paper.abstract),
        TableText((isLate ? "! " : "") + due, isLate ? .urgent : .plain),
      ]
    }
  }
}
