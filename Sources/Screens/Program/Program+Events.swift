import Records
import Terminal

extension Program {
  /// Answers one event of the terminal.
  mutating func handle(_ event: Event) {
    switch event {
    case .end: isRunning = false
    case .wake: takeResults()
    case .tick:
      timePassed()
      followClock()
    case .resize: stacks.markAllStale()
    case .resumed: break
    case .inputMethodSeen: yieldToInputMethod()
    case .key, .paste, .mouse:
      lastKeyAt = clock.uptime()
      followClock()
      hear(event)
    }
  }

  private mutating func yieldToInputMethod() {
    guard composer.method != .off else { return }
    composer.method = .off
    say(
      Phrase(
        "Máy đang có bộ gõ riêng, nên kiểu gõ của Sổ Xã đã tắt. F9 để bật lại.",
        "This machine has an input method, so Sổ Xã's own typing is off. F9 turns it on."))
  }

  private mutating func hear(_ event: Event) {
    if message?.kind != .waiting { message = nil }
    if FrameLayout(device.size).isTooSmall {
      if case .key(let key) = event, Action.quit.keys.contains(key) { perform(.quit) }
      return
    }
    if overlay != nil { return answerInOverlay(event) }
    if isSavingTop { return answerWhileSaving(event) }
    loadTop(unless: isText(event))
    let surroundings = surroundings
    var composer = composer
    let outcome = stacks.withTop { page in
      page.screen.take(event, composer: &composer, in: surroundings)
    }
    self.composer = composer
    if let taken = outcome, let taken {
      noteTyping(event)
      return carry(out: taken)
    }
    answerUntaken(event)
  }

  /// A form whose text is on its way to the disk takes no more letters: they would be lost.
  private mutating func answerWhileSaving(_ event: Event) {
    guard case .key(let key) = event, let offer = KeyMap.offer(for: key, among: everywhere)
    else { return }
    if case .character = key { return }
    answer(offer)
  }

  /// Whether an event is one of many letters typed into a text, after which a page may be loaded
  /// once for all of them.
  private func isText(_ event: Event) -> Bool {
    guard case .key(.character) = event else { return false }
    return stacks.top?.screen.takesText ?? false
  }

  private mutating func answerUntaken(_ event: Event) {
    switch event {
    case .paste:
      say(
        Phrase(
          "Không dán: ở đây không có ô để gõ chữ.",
          "Nothing was pasted: there is no text field here."), .refusal)
    case .mouse(let mouse): answer(mouse)
    case .key(let key): answer(key)
    default: break
    }
  }

  private mutating func answer(_ mouse: Mouse) {
    switch mouse.deed {
    case .wheelDown: perform(.moveDown)
    case .wheelUp: perform(.moveUp)
    case .press: break
    }
  }

  private mutating func answer(_ key: Key) {
    if case .character = key, stacks.top?.screen.takesText ?? false { return sayUnknown(key) }
    guard let offer = KeyMap.offer(for: key, among: offers) else { return sayUnknown(key) }
    answer(offer)
  }

  /// Does what was offered, or says why it cannot be done.
  mutating func answer(_ offer: Offer) {
    guard let reason = offer.disabledReason else { return perform(offer.action) }
    say(reason, .refusal)
  }

  /// Deletion keys come from input methods that correct a letter; they mean nothing in a list.
  private mutating func sayUnknown(_ key: Key) {
    if key == .backspace || key == .delete { return }
    say(
      Phrase(
        "Phím \(key.name) không dùng ở đây. \(helpKey) trợ giúp.",
        "\(key.name) means nothing here. \(helpKey) for help."), .refusal)
  }

  private var helpKey: String {
    Action.help.keyName(whileTyping: stacks.top?.screen.takesText ?? false)
  }
}
