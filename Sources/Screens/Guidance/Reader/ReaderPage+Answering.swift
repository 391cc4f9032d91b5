import Records
import Terminal
import VietText

extension ReaderPage {
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
