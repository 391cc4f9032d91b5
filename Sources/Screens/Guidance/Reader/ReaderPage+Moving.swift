import Records
import Terminal

/// From row to row, from unit to unit, from hit to hit.
extension ReaderPage {
  mutating func move(_ action: Action) -> Outcome? {
    let page = max(1, text.sight - 1)
    switch action {
    case .moveDown: return moved(text.move(by: 1))
    case .moveUp: return moved(text.move(by: -1))
    case .pageDown: return moved(text.move(by: page))
    case .pageUp: return moved(text.move(by: -page))
    case .moveHome: return want(.place(TextPlace(ordinal: 0)))
    case .moveEnd: return want(.end)
    case .nextUnit: return want(.heading(.from((text.top?.ordinal ?? 0) + 1)))
    case .previousUnit: return want(.heading(.before(previousFrom)))
    case .nextHit: return nextHit(1)
    case .previousHit: return nextHit(-1)
    default: return nil
    }
  }

  /// From within an article its own heading comes first.
  private var previousFrom: Int {
    let heading = text.headingOrdinal ?? 0
    let isAtHeading = text.top.map { $0.ordinal == heading && $0.line < 0 } ?? true
    return isAtHeading ? heading : heading + 1
  }

  mutating func want(_ wanted: Wanted) -> Outcome {
    self.wanted = wanted
    link = nil
    return .reload
  }

  /// After a step: a citation that went out of sight is not selected any more.
  private mutating func moved(_ outcome: Outcome) -> Outcome {
    text.readCitations()
    if let link, !text.links.contains(link) { self.link = nil }
    guard case .stay = outcome, contents.isStale(at: text.headingOrdinal) else { return outcome }
    return .readAhead
  }

  private mutating func nextHit(_ step: Int) -> Outcome {
    guard find != nil else { return .stay }
    if find?.move(by: step) ?? false { return bringHitIntoSight() }
    guard step > 0 else {
      return .refuse(
        Phrase(
          "Văn bản dài: phần trước chưa được tìm; Home rồi / để tìm từ đầu.",
          "A long text: what is before was not searched; Home and / search from the start."))
    }
    return want(.moreWords)
  }

  private mutating func bringHitIntoSight() -> Outcome {
    guard let place = find?.hit?.place else { return .stay }
    guard let row = text.row(of: place) else {
      self.wanted = .hit(place)
      return .reload
    }
    link = nil
    if !text.isInSight(row) {
      text.show(place)
      text.leaveRoomAbove()
    }
    text.readCitations()
    return .readAhead
  }
}
