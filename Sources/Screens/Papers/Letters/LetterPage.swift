import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// An official letter as it will be printed, with what is wrong with it above.
struct LetterPage: Screen {
  private let id: Identifier<OutgoingPaper>
  private var letter: OutgoingPaper?
  private var view = PaperView()

  init(_ id: Identifier<OutgoingPaper>) { self.id = id }

  var title: Phrase {
    Phrase("Công văn", "Letter").appending(
      letter?.state.label ?? Phrase(verbatim: ""), separator: " · ")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let missing = StoreError.rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
    guard let letter = try register.outgoingPaper(id) else { throw missing }
    self.letter = letter
    guard !surroundings.header.isLocked else {
      return view.hide(because: Self.locked, in: surroundings)
    }
    guard let printed = try OfficeLetter(id, from: register, at: surroundings.now) else {
      throw missing
    }
    view.show(printed.paper, notes: printed.problems.map(\.words), in: surroundings)
  }
}

extension LetterPage {
  private static let locked = Phrase(
    "Lời văn đang niêm phong: Ctrl-L mở khóa để xem và in.",
    "The text is sealed: Ctrl-L unlocks it for reading and printing.")

  var offers: [Offer] {
    let signed = Phrase("Đã ký: lời văn không sửa nữa.", "It was signed: its text stands.")
    let last = Phrase("Văn bản đã gửi.", "It was sent.")
    let isOpen = letter?.isTextOpen ?? false
    return [
      Offer(.moveState, disabledReason: letter?.state.successors.isEmpty ?? true ? last : nil),
      Offer(.edit, disabledReason: isOpen ? nil : signed, isOnKeyBar: isOpen),
    ] + view.offers([Offer(.open, isOnKeyBar: false)])
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action, mark: mark) { return outcome }
    switch action {
    case .edit: return .open(.papers(.editLetter(id)))
    case .moveState: return .open(.papers(.moveOutgoing(id)))
    case .open: return .open(.papers(.outgoing(id)))
    default: return .stay
    }
  }

  /// Number or key, nothing of what it says.
  private var mark: String {
    let number = letter?.number.map { "\($0)" } ?? id.record.shortKey
    return "\(number)_cong-van"
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    view.receive(result)
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
