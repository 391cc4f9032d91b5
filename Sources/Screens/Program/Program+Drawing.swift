import Records
import Terminal

extension Program {
  /// Shows the page in sight with its frame and what lies over it.
  mutating func draw() {
    loadTop(readingAhead: false)
    if let trouble = lookupTrouble.take() { overlay = .error(ErrorPage(trouble)) }
    device.show(drawn())
  }

  /// Says what is being waited for before work that answers no keys.
  mutating func drawWaiting(_ text: Phrase) {
    say(text, .waiting)
    device.show(drawn())
    message = nil
  }

  private func drawn() -> Buffer {
    var page = Buffer(size: device.size)
    let layout = FrameLayout(device.size)
    guard !layout.isTooSmall else {
      Frame.drawTooSmall(into: &page, options.language)
      return page
    }
    let surroundings = surroundings
    let top = stacks.top
    top?.screen.render(into: &page, in: layout.area, surroundings)
    Frame(content(of: top), surroundings).draw(into: &page, layout)
    overlay?.draw(into: &page, in: layout, surroundings)
    return page
  }

  private func content(of page: OpenPage?) -> FrameContent {
    let takesText = page?.screen.takesText ?? false
    return FrameContent(
      section: stacks.isCovered ? nil : stacks.section, title: page?.screen.title,
      message: message, typing: page?.screen.usesTyping ?? false ? composer.method : nil,
      hints: offers.filter { $0.isOnKeyBar && (!takesText || $0.action.worksWhileTyping) }
        .map { hint($0, whileTyping: takesText) })
  }

  private func hint(_ offer: Offer, whileTyping: Bool) -> KeyHint {
    KeyHint(
      offer.action.keyName(whileTyping: whileTyping), offer.name[options.language],
      isEnabled: offer.isEnabled, isKept: offer.action == .help)
  }
}
