import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// An official letter as it will be printed, with what is wrong with it above.
struct LetterPage: Screen {
  private let id: Identifier<OutgoingPaper>
  private var letter: OutgoingPaper?
  private var paper: Paper?
  private var keys = PaperKeys()
  private var text = PaperText()

  init(_ id: Identifier<OutgoingPaper>) { self.id = id }

  var title: Phrase {
    Phrase("Công văn", "Letter").appending(
      letter?.state.label ?? Phrase(verbatim: ""), separator: " · ")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let letter = try register.outgoingPaper(id),
      let printed = try OfficeLetter(id, from: register, at: surroundings.now)
    else { throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description)) }
    (self.letter, paper) = (letter, printed.paper)
    text.show(printed.paper, notes: printed.problems.map(\.words), in: surroundings)
  }
}

extension LetterPage {
  var offers: [Offer] {
    let signed = Phrase("Đã ký: lời văn không sửa nữa.", "It was signed: its text stands.")
    let last = Phrase("Văn bản đã gửi.", "It was sent.")
    let isOpen = letter?.isTextOpen ?? false
    return [
      Offer(.moveState, disabledReason: letter?.state.successors.isEmpty ?? true ? last : nil),
      Offer(.edit, disabledReason: isOpen ? nil : signed, isOnKeyBar: isOpen),
    ] + PaperKeys.offers + [
      Offer(.open, isOnKeyBar: false)
    ] + PaperText.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let paper, let outcome = keys.answer(action, paper, mark: mark) { return outcome }
    switch action {
    case .edit: return .open(.papers(.editLetter(id)))
    case .moveState: return .open(.papers(.moveOutgoing(id)))
    case .open: return .open(.papers(.outgoing(id)))
    default:
      text.answer(action)
      return .stay
    }
  }

  /// Number or key, nothing of what it says.
  private var mark: String {
    let number = letter?.number.map { "\($0)" } ?? id.record.shortKey
    return "\(number)_cong-van"
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    keys.receive(result)
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    text.draw(into: &page, in: area)
  }
}
