import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// The page of the week or the contact card, as it will be printed.
struct OverviewPage: Screen {
  private let kind: OverviewKind
  private var day = ""
  private var view = PaperView()

  init(_ kind: OverviewKind) { self.kind = kind }

  var title: Phrase { kind.label }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let papers = OverviewPapers(try OverviewFacts(from: register, at: surroundings.now))
    let paper: Paper
    switch kind {
    case .week: paper = papers.week
    case .card: paper = papers.card
    case .numbers(let period):
      paper = papers.numbers(try register.incidentNumbers(in: period, at: surroundings.now))
    }
    day = surroundings.today.iso
    view.show(paper, notes: paper.problems().map(\.words), in: surroundings)
  }

  var offers: [Offer] { view.offers() }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    view.answer(action, mark: "\(kind.fileMark)_\(day)") ?? .stay
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    view.receive(result)
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
