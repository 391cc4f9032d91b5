import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// The minutes of a hand-over, as they will be printed.
struct HandoverMinutesPage: Screen {
  private let id: Identifier<Handover>
  private var day = ""
  private var view = PaperView()

  init(_ id: Identifier<Handover>) { self.id = id }

  var title: Phrase { Phrase("Biên bản bàn giao", "Minutes of the hand-over") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let handover = try register.handover(id) else {
      throw .rule(.noSuchRecord(Handover.title, id.record.description))
    }
    let paper = HandoverMinutes(handover, surroundings.header, at: surroundings.now).paper
    day = handover.beganOn?.iso ?? surroundings.today.iso
    view.show(paper, notes: paper.problems().map(\.words), in: surroundings)
  }

  var offers: [Offer] { view.offers() }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    view.answer(action, mark: "\(HandoverMinutes.fileMark)_\(day)") ?? .stay
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    view.receive(result)
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
