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
  private var hasKeys = false
  private var view = RecordView()
  private var explanation: DutyExplanation?

  init(_ id: Identifier<Escalation>) { self.id = id }

  var title: Phrase { Escalation.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.escalation(id) else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    self.file = file
    withdrawal =
      file.escalation.isWithdrawn ? Withdrawal(try register.history(of: id.record)) : nil
    hasKeys = surroundings.header.hasKeys
    explanation = nil
    view.show(EscalationLines(file, withdrawal, surroundings).all, in: surroundings)
  }

  var offers: [Offer] {
    guard let escalation = file?.escalation else { return [] }
    if explanation != nil { return [Offer(.back)] }
    let withdrawn = escalation.isWithdrawn ? Withdrawal.refusal : nil
    let last =
      escalation.state.successors.isEmpty
      ? Phrase("Kiến nghị đã kết thúc.", "The escalation is closed.") : nil
    let noDuty =
      file?.duty == nil ? Phrase("Không còn chờ việc gì.", "Nothing is waited for.") : nil
    let notSent =
      escalation.sentAt == nil
      ? Phrase("Chưa gửi thì chưa chuyển tiếp được.", "It was not sent yet.") : nil
    return [
      Offer(.moveState, disabledReason: withdrawn ?? last), Offer(.explain, disabledReason: noDuty),
      Offer(.edit, disabledReason: withdrawn ?? last),
      Offer(.escalate, disabledReason: withdrawn ?? notSent),
      Offer(.withdraw, disabledReason: withdrawn, isOnKeyBar: false),
      Offer(.history, isOnKeyBar: false),
      Offer(.erase, disabledReason: erasingReason, isOnKeyBar: false),
    ] + view.offers
  }

  /// While locked nobody can tell whether there is sealed text that was not erased.
  private var erasingReason: Phrase? {
    guard hasKeys else { return ErasingFields.noKeys }
    guard let file, !file.isLocked else { return nil }
    let texts = [file.escalation.detail, file.escalation.reply]
    return texts.contains { $0 != nil } ? nil : ErasingFields.nothingLeft
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .moveState: return .open(.escalations(.move(id)))
    case .edit: return .open(.escalations(.edit(id)))
    case .escalate: return .open(.escalations(.onward(of: id)))
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
    view.show(
      EscalationLines(file, withdrawal, surroundings).all, in: surroundings, size: area.size)
    view.draw(into: &page, in: area)
    explanation?.draw(into: &page, in: area, surroundings)
  }
}
