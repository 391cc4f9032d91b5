import Records
import Terminal
import VietText

/// Who decides what: typed words find the task.
struct AuthorityList: DayScreen {
  private(set) var list: ListState<AuthorityRow>
  private(set) var area: GuidanceArea?
  private(set) var level: InstitutionLevel?
  private(set) var picker: (filter: Filter, list: OptionPicker)?
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?

  enum Filter {
    case area
    case level
  }

  static let allLevels = Phrase("mọi loại hình", "all levels")

  /// - Parameter words: what is looked for from the start.
  init(_ words: String, on day: Day?) {
    chosenDay = day
    let hint = Phrase("Enter mở  Tab xuống  Esc bỏ", "Enter opens  Tab goes down  Esc clears")
    list = ListState(filter: FilterLine(words, isOpen: true, hint: hint))
  }

  var title: Phrase { Phrase("Ai quyết định việc gì", "Who decides what") }
  var takesText: Bool { isAsking || list.takesText }
  private var isAsking: Bool { picker != nil || prompt != nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    var query = AuthorityQuery()
    query.text = list.filter.text
    query.area = area
    query.institutionLevel = level
    query.day = chosenDay ?? surroundings.today
    try list.load(rows: listRows(surroundings)) { window throws(StoreError) in
      try register.authority(query, window)
    }
  }
}

extension AuthorityList {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let reason = list.isEmpty ? Phrase("Không có việc nào khớp.", "No task matches.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.chooseArea), Offer(.chooseLevel), Offer(.setDay),
      Offer(.nextTab, disabledReason: reason, isOnKeyBar: list.takesText),
      Offer(.back, isOnKeyBar: false),
    ] + LibraryDoors.offers(except: .whoDecides)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action, on: chosenDay) {
      return outcome
    }
    switch action {
    case .open: return list.selected.map(opening) ?? .stay
    case .setDay: askDay(in: surroundings)
    case .chooseArea:
      let options = OptionPicker.codes(
        GuidanceArea.self, at: area, everything: GuidanceWords.allAreas, in: surroundings)
      picker = (.area, options)
    case .chooseLevel:
      let options = OptionPicker.codes(
        InstitutionLevel.self, at: level, everything: Self.allLevels, in: surroundings)
      picker = (.level, options)
    case .back: return .close
    default: break
    }
    return .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    if prompt != nil { return takeDay(event, &composer, surroundings) }
    if picker != nil { return takeInPicker(event, &composer) }
    guard list.takesText else { return nil }
    switch event {
    case .key(.tab): return list.take(.key(.enter), composer: &composer)
    case .key(.enter): return openFromWords(&composer)
    default: return list.take(event, composer: &composer)
    }
  }

  /// Enter in the words keeps them and opens the row in sight, unless it ends a word that changes
  /// what is found.
  private mutating func openFromWords(_ composer: inout Composer) -> Outcome? {
    let before = list.filter.text
    let outcome = list.take(.key(.enter), composer: &composer)
    guard list.filter.text == before, let row = list.selected else { return outcome }
    return opening(row)
  }

  private func opening(_ row: AuthorityRow) -> Outcome {
    .open(.guidance(.rule(row.rule.code, on: chosenDay)))
  }

  private mutating func takeInPicker(_ event: Event, _ composer: inout Composer) -> Outcome? {
    guard let filter = picker?.filter else { return nil }
    switch picker?.list.answer(event, composer: &composer) {
    case .taken(let key):
      picker = nil
      switch filter {
      case .area: area = GuidanceArea(rawValue: key)
      case .level: level = InstitutionLevel(rawValue: key)
      }
      list.restart()
      return .reload
    case .cancelled: picker = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }
}
