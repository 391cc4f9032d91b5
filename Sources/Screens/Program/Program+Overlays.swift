import Records
import Terminal

extension Program {
  /// Lets what lies over the page answer.
  mutating func answerInOverlay(_ event: Event) {
    guard var overlay else { return }
    let answer = overlay.answer(event, composer: &composer, in: surroundings)
    self.overlay = overlay
    switch answer {
    case .stay: break
    case .close: self.overlay = nil
    case .run(let offer):
      self.overlay = nil
      self.answer(offer)
    case .carryOut(let deed):
      self.overlay = nil
      carry(out: deed)
    }
  }

  private mutating func carry(out deed: Question.Deed) {
    switch deed {
    case .write(let change): submit(change, then: .stay)
    case .leave: closeTop()
    case .discard:
      dropDraft(of: stacks.top)
      if !stacks.pop() { go(to: .today) }
    case .dropDraft(let draft):
      drop(form: draft.form, record: draft.record)
    case .quit: isRunning = false
    }
  }
}
