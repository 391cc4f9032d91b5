import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// The minutes of a hand-over, as they will be printed.
struct HandoverMinutesPage: Screen {
  private let id: Identifier<Handover>
  private var paper: Paper?
  private var day = ""
  private var keys = PaperKeys()
  private var text = PaperText()

  init(_ id: Identifier<Handover>) { self.id = id }

  var title: Phrase { Phrase("Biên bản bàn giao", "Minutes of the hand-over") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let handover = try register.handover(id) else {
      throw .rule(.noSuchRecord(Handover.title, id.record.description))
    }
    let paper = HandoverMinutes(handover, surroundings.header, at: surroundings.now).paper
    self.paper = paper
    day = handover.beganOn?.iso ?? surroundings.today.iso
    text.show(paper, notes: paper.problems().map(\.words), in: surroundings)
  }

  var offers: [Offer] { PaperKeys.offers + PaperText.offers }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let mark = "\(HandoverMinutes.fileMark)_\(day)"
    if let paper, let outcome = keys.answer(action, paper, mark: mark) { return outcome }
    text.answer(action)
    return .stay
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    keys.receive(result)
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    text.draw(into: &page, in: area)
  }
}
