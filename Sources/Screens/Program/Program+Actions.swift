import Records
import Terminal

extension Program {
  /// Does an action: the page's own first, then what the program does everywhere.
  mutating func perform(_ action: Action) {
    if stacks.top?.screen.offers.contains(where: { $0.action == action }) ?? false {
      loadTop()
      let surroundings = surroundings
      let outcome = stacks.withTop { $0.screen.answer(action, in: surroundings) }
      return carry(out: outcome ?? .stay)
    }
    if let section = Section(action) { return go(to: section) }
    performEverywhere(action)
  }

  private mutating func performEverywhere(_ action: Action) {
    switch action {
    case .help: overlay = .help(help)
    case .palette: overlay = .palette(HelpList(palette, of: nil, whileTyping: isTyping))
    case .search: open(.search(""))
    case .undo: undo()
    case .drafts: open(.drafts)
    case .typingMethod: switchTyping()
    case .idleTime: switchIdleTime()
    case .lock: lockOrUnlock()
    case .changePassphrase: open(.changePassphrase)
    case .newRecoveryKey: open(.newRecoveryKey)
    case .officers: open(.officers)
    case .quickEntry: open(.quickEntry)
    case .redraw: redraw()
    case .suspend: suspend()
    case .quit: quit()
    case .back: goBack()
    default: break
    }
  }

  private var isTyping: Bool { stacks.top?.screen.takesText ?? false }

  /// The keys of the page in sight; what has no key while letters are typed stands in the palette.
  private var help: HelpList {
    let offers = offers.filter { !$0.action.keys(whileTyping: isTyping).isEmpty }
    return HelpList(offers, of: stacks.top?.screen.title, whileTyping: isTyping)
  }

  /// Minutes within which an undo is meant without a question; a proposal of the program.
  private static var freshMinutes: Int { 10 }

  /// A whole incident, whose number is used up, and what was written a while ago are not taken away
  /// by one stray key.
  private mutating func undo() {
    // Where it cannot be read what would be taken back, nothing is: the error is shown instead.
    reading { program throws(StoreError) in
      guard let latest = try program.register.takenBackByUndo(),
        let text = Self.question(about: latest, at: program.clock.now())
      else { return program.submit(.undo, then: .stay) }
      program.overlay = .question(Question(text, before: .undo))
    }
  }

  private static func question(about latest: LatestWrite, at now: Moment) -> Phrase? {
    if let number = latest.number {
      return Phrase(
        "Hoàn tác sẽ bỏ cả vụ việc \(number.text) khỏi sổ. Bỏ?",
        "Undoing takes the whole incident \(number.text) out of the register. Take it out?")
    }
    guard latest.at.minutes(to: now) >= freshMinutes else { return nil }
    return Phrase(
      "Hoàn tác việc ghi lúc \(latest.at.formatted): \(latest.what.vietnamese). Hoàn tác?",
      "Undo what was written at \(latest.at.formatted): \(latest.what.english). Undo it?")
  }

  /// The palette holds what has a name that one would look for: no moving, not itself.
  private var palette: [Offer] {
    offers.filter { $0.action.moving == nil && $0.action != .palette && $0.action != .help }
  }

  private mutating func switchTyping() {
    composer.method = composer.method.next
    services.keep(Preferences(typing: composer.method))
    say(composer.method.label)
  }

  private mutating func switchIdleTime() {
    let minutes = Preferences.nextIdleMinutes(after: idleMinutes)
    idleMinutes = minutes
    services.keep(Preferences(idleMinutes: minutes))
    say(
      Phrase(
        "Sổ tự khóa sau \(minutes) phút không bấm phím.",
        "The register locks itself after \(minutes) minutes without a key."))
  }

  private mutating func redraw() {
    refreshHeader()
    stacks.markAllStale()
    // A blank page in between makes the driver send every cell again.
    device.show(Buffer(size: device.size))
  }

  private mutating func suspend() {
    keepDraftNow()
    guard !device.suspend() else { return }
    say(
      Phrase(
        "Không tạm ngưng được: không có dấu nhắc lệnh để trở về.",
        "Cannot be suspended: there is no shell to go back to."), .refusal)
  }

  private mutating func goBack() {
    if stacks.pop() { return }
    if stacks.section == .today {
      say(Phrase("Đây là trang đầu. F10 để thoát.", "This is the first page. F10 quits."))
    } else {
      go(to: .today)
    }
  }

  mutating func quit() {
    guard pending.isEmpty else {
      quitsAfterSaving = true
      return say(
        Phrase("Đang lưu… lưu xong sẽ thoát.", "Saving… quits when it is done."), .waiting)
    }
    let typed = stacks.all.filter { $0.screen.draft != nil }
    guard let last = typed.last?.screen.title else {
      isRunning = false
      return
    }
    overlay = .question(Question(quittingWith: last))
  }
}
