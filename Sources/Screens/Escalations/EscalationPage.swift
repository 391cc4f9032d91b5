import Ledger
import Records
import Terminal
import VietText

/// One escalation: what is asked of whom, by when, and what came back.
struct EscalationPage: Screen {
  let id: Identifier<Escalation>
  private(set) var file: EscalationFile?
  /// Nil for one that was not withdrawn.
  private var withdrawal: Withdrawal?
  private var returns: [EscalationReturn] = []
  private var standings: [Ground: GroundStanding] = [:]
  private(set) var hasKeys = false
  private var view = RecordView()
  private(set) var explanation: DutyExplanation?

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase { (file?.escalation.group ?? .request).title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    self.file = file
    let history = try register.history(of: id.record)
    withdrawal = file.escalation.isWithdrawn ? Withdrawal(history) : nil
    returns = EscalationReturn.all(in: history)
    standings = [:]
    for ground in file.escalation.issue.unclear + file.escalation.answer.grounds {
      let sheet = try register.document(numbered: ground.document, on: surroundings.today)
      standings[ground] = GroundStanding(ground, sheet?.status)
    }
    hasKeys = surroundings.header.hasKeys
    explanation = nil
    view.show(lines(file, surroundings), in: surroundings)
  }

  private func lines(_ file: EscalationFile, _ surroundings: Surroundings) -> [RecordLine] {
    EscalationLines(
      file, withdrawal, returns: returns, standings: standings, surroundings
    ).all
  }

  var viewOffers: [Offer] { view.offers }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .moveState: return .open(.escalations(.move(id)))
    case .remind: return .open(.escalations(.remind(id)))
    case .answerVoters: return .open(.escalations(.answerVoters(id)))
    case .offerToAnswers: return .open(.escalations(.offer(id)))
    case .edit: return .open(.escalations(.edit(id)))
    case .escalate: return .open(.escalations(.onward(of: id)))
    case .writeLetter: return .open(.papers(.writeLetter(.escalation(id))))
    case .withdraw: return .open(.escalations(.withdraw(id)))
    case .history: return .open(.history(RecordReference(id), title: surroundings(title)))
    case .erase: return .open(.escalations(.erase(id)))
    case .explain:
      explanation = file?.duty.map { DutyExplanation($0, in: surroundings) }
      return .stay
    default: return view.answer(action) ?? .stay
    }
  }

  /// While the grounds of the duty lie over the page, they take the keys.
  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var shown = explanation, case .key(let key) = event else { return nil }
    explanation = shown.answer(key) ? shown : nil
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let file else { return }
    var view = view
    view.show(lines(file, surroundings), in: surroundings, size: area.size)
    view.draw(into: &page, in: area)
    explanation?.draw(into: &page, in: area, surroundings)
  }
}
