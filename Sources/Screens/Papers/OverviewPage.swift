import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// The page of the week or the contact card, as it will be printed.
struct OverviewPage: Screen {
  private let kind: OverviewKind
  private var paper: Paper?
  private var day = ""
  private var keys = PaperKeys()
  private var text = PaperText()

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
    self.paper = paper
    day = surroundings.today.iso
    text.show(paper, notes: paper.problems().map(\.words), in: surroundings)
  }

  var offers: [Offer] { PaperKeys.offers + PaperText.offers }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let paper, let outcome = keys.answer(action, paper, mark: "\(kind.fileMark)_\(day)") {
      return outcome
    }
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
