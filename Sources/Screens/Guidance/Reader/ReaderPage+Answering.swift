import Records
import Terminal
import VietText

extension ReaderPage {
  var offers: [Offer] {
    guard prompt == nil, line == nil, picker == nil else { return [] }
    guard head != nil else { return [Offer(.back, isOnKeyBar: false)] }
    if contents.isFocused {
      return [Offer(.open), Offer(.contents)] + contents.list.offers + [Offer(.back)]
    }
    let moves: [Action] = [.moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd]
    return [
      Offer(.contents), Offer(.filter, as: Phrase("tìm", "find")), Offer(.jumpToUnit),
      Offer(.nextTab, disabledReason: linkReason), Offer(.open, disabledReason: openReason),
      Offer(.bookmark, disabledReason: ownReason), Offer(.writeNote, disabledReason: ownReason),
      Offer(.understood, disabledReason: ownReason ?? articleReason),
    ] + offersBeside + moves.map { Offer($0, isOnKeyBar: false) }
  }

  private var offersBeside: [Offer] {
    [
      Offer(.nextUnit, isOnKeyBar: false), Offer(.previousUnit, isOnKeyBar: false),
      Offer(.nextHit, disabledReason: hitReason, isOnKeyBar: find != nil),
      Offer(.previousHit, disabledReason: hitReason, isOnKeyBar: false),
      Offer(.previousTab, disabledReason: linkReason, isOnKeyBar: false),
      Offer(.understoodAll, disabledReason: ownReason, isOnKeyBar: false),
      Offer(.askAbout, isOnKeyBar: false),
      Offer(.copyCitation, disabledReason: sheet?.document.citationGap, isOnKeyBar: false),
      Offer(.setDay, isOnKeyBar: false), Offer(.readingNotes, isOnKeyBar: false),
      Offer(.back, isOnKeyBar: false),
    ]
  }

  private var linkReason: Phrase? {
    text.links.isEmpty
      ? Phrase("Không có dẫn chiếu nào trong tầm mắt.", "No citation is in sight.") : nil
  }

  private var openReason: Phrase? {
    link == nil
      ? Phrase("Tab để chọn một dẫn chiếu trước.", "Tab selects a citation first.") : nil
  }

  private var hitReason: Phrase? {
    find?.hit == nil
      ? Phrase("Chưa tìm gì; nhấn / để tìm.", "Nothing was looked for; / finds.") : nil
  }

  private var ownReason: Phrase? {
    own == nil ? Phrase("Chưa rõ ai đang đọc.", "It is not known who reads.") : nil
  }

  private var articleReason: Phrase? {
    text.unit?.whole.words.isEmpty ?? true
      ? Phrase(
        "Chỗ này không thuộc điều, mục nào; V ghi cho cả văn bản.",
        "This place is in no article; V notes it for the whole document.") : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if contents.isFocused { return answerInContents(action) }
    if let outcome = move(action) { return outcome }
    switch action {
    case .contents: return openContents()
    case .filter: line = ReaderLine(.words, text: find?.words ?? "")
    case .jumpToUnit: line = ReaderLine(.unit)
    case .nextTab: return select(1)
    case .previousTab: return select(-1)
    case .open: return openLink(in: surroundings)
    case .setDay: prompt = DayPrompt(at: chosenDay ?? surroundings.today)
    case .readingNotes: return .open(.guidance(.readingNotes))
    case .back: return leave()
    default: return mark(action, in: surroundings)
    }
    return .stay
  }

  private mutating func move(_ action: Action) -> Outcome? {
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

  private mutating func openContents() -> Outcome {
    contents.isFocused = true
    if let heading = text.headingOrdinal {
      contents.list.restart(at: .from(OutlineRow.key(heading)))
    }
    return .reload
  }

  private mutating func answerInContents(_ action: Action) -> Outcome {
    if action == .open, let row = contents.list.selected {
      contents.isFocused = false
      return want(.place(TextPlace(ordinal: row.ordinal)))
    }
    if let outcome = contents.list.answer(action) { return outcome }
    guard action == .back || action == .contents else { return .stay }
    contents.isFocused = false
    return .reload
  }

  /// Esc: the search first, then the citation, then the page.
  private mutating func leave() -> Outcome {
    if find != nil {
      find = nil
    } else if link != nil {
      link = nil
    } else {
      return .close
    }
    return .stay
  }

  private mutating func nextHit(_ step: Int) -> Outcome {
    guard let hit = find?.hit, let words = find?.words else { return .stay }
    if find?.move(by: step) ?? false { return bringHitIntoSight() }
    guard step > 0 else {
      return .refuse(
        Phrase(
          "Văn bản dài: phần trước chưa được tìm; Home rồi / để tìm từ đầu.",
          "A long text: what is before was not searched; Home and / search from the start."))
    }
    var next = hit.place
    next.offset += 1
    return want(.words(words, from: next))
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

// MARK: - Typing

extension ReaderPage {
  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    if prompt != nil { return takeDay(event, &composer, surroundings) }
    if picker != nil { return takeInPicker(event, &composer) }
    guard let line else { return contents.list.take(event, composer: &composer) }
    switch self.line?.prompt.answer(event, composer: &composer) {
    case .cancelled: self.line = nil
    case .entered(let typed):
      self.line = nil
      guard !typed.allSatisfy(\.isWhitespace) else { return .stay }
      switch line.purpose {
      case .unit: return want(.unit(typed))
      case .words: return want(.words(typed, from: text.top ?? TextPlace(ordinal: 0)))
      }
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }

  private mutating func takeInPicker(_ event: Event, _ composer: inout Composer) -> Outcome? {
    switch picker?.answer(event, composer: &composer) {
    case .taken(let key):
      picker = nil
      guard let place = Int(key), let citation = link?.citation,
        citation.places.indices.contains(place)
      else { return .stay }
      return open(citation, citation.places[place])
    case .cancelled: picker = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }
}

// MARK: - Citations

extension ReaderPage {
  /// Selects the next citation in sight, from the last to the first.
  private mutating func select(_ step: Int) -> Outcome {
    let links = text.links
    guard !links.isEmpty else { return .stay }
    let place = link.flatMap { links.firstIndex(of: $0) }
    let next = place.map { ($0 + step + links.count) % links.count }
    link = links[next ?? (step > 0 ? 0 : links.count - 1)]
    return .stay
  }

  private mutating func openLink(in surroundings: Surroundings) -> Outcome {
    guard let citation = link?.citation else { return .stay }
    guard citation.places.count > 1 else { return open(citation, citation.places.first) }
    let choices = citation.places.enumerated().map { place, clause in
      Choice(key: "\(place)", label: clause.words)
    }
    picker = OptionPicker(choices, at: "0", in: surroundings)
    return .stay
  }

  private func open(_ citation: Citation, _ place: Clause?) -> Outcome {
    switch citation.document {
    case .own:
      guard let unit = place.flatMap({ UnitName($0) }) else { return .stay }
      return .open(.guidance(.reader(number, at: .unit(unit), on: chosenDay)))
    case .named(let name):
      return .open(
        .guidance(.ground(Ground(document: .init(name), part: place?.words), on: chosenDay)))
    }
  }
}
