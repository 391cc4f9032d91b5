import Records
import Terminal
import VietText

/// What was asked of others, difficulties and petitions: what becomes late first before the rest.
struct EscalationList: ListScreen {
  var list = ListState<EscalationRow>(otherRows: 2)
  private(set) var query = EscalationQuery()
  private(set) var counters: EscalationCounters?
  private(set) var choosing: Choosing?

  /// The choice of what the list is narrowed to, while it stands.
  struct Choosing {
    let action: Action
    var picker: OptionPicker
  }

  var title: Phrase {
    let lead =
      asked.onlyOpen
      ? Phrase("Kiến nghị chưa xong", "Open escalations")
      : Phrase("Mọi kiến nghị", "All escalations")
    return narrowing.reduce(lead) { $0.appending($1, separator: " · ") }
  }

  /// What is shown: whoever asks for a state that is an end wants to see it.
  var asked: EscalationQuery {
    var asked = query
    if let state = query.state, !state.isOpen { asked.onlyOpen = false }
    return asked
  }

  private var narrowing: [Phrase] {
    [query.group?.label, query.state?.label, query.area?.label, query.decider?.label]
      .compactMap { $0 }
  }

  /// Going back shows everything first. While words are typed the list itself takes it.
  private var isNarrowed: Bool { !narrowing.isEmpty && !list.filter.isShown }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    query.text = list.filter.text
    let asked = asked
    counters = try register.escalationCounters(query.group)
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.escalations(asked, window)
    }
  }

  var takesText: Bool { choosing != nil || list.takesText }

  var offers: [Offer] {
    guard choosing == nil else { return [] }
    let reason =
      list.isEmpty ? Phrase("Danh sách không có kiến nghị nào.", "The list is empty.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new), Offer(.raiseDifficulty),
      Offer(.raisePetition), Offer(.showAll), Offer(.chooseMatter),
      Offer(.chooseState, isOnKeyBar: false), Offer(.chooseArea, isOnKeyBar: false),
      Offer(.chooseDecider, isOnKeyBar: false), Offer(.monthSummary),
      Offer(.escalate, disabledReason: reason, isOnKeyBar: false),
    ] + list.offers + (isNarrowed ? [Offer(.back, isOnKeyBar: false)] : [])
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.escalations(.file($0.id))) } ?? .stay
    case .new: return .open(.escalations(.add(for: nil)))
    case .raiseDifficulty: return .open(.escalations(.difficulty(about: nil)))
    case .raisePetition: return .open(.escalations(.petition))
    case .monthSummary: return .open(.escalations(.month(YearMonth(of: surroundings.today))))
    case .escalate: return list.selected.map { .open(.escalations(.onward(of: $0.id))) } ?? .stay
    case .chooseMatter, .chooseState, .chooseArea, .chooseDecider:
      choosing = picker(for: action, surroundings).map { Choosing(action: action, picker: $0) }
      return .stay
    case .showAll: query.onlyOpen.toggle()
    case .back where isNarrowed:
      (query.group, query.state, query.area, query.decider) = (nil, nil, nil, nil)
    default: return list.answer(action) ?? .stay
    }
    list.restart()
    return .reload
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard choosing != nil else { return list.take(event, composer: &composer) }
    switch choosing?.picker.answer(event, composer: &composer) {
    case .taken(let key)?:
      narrow(to: key)
      list.restart()
      return .reload
    case .cancelled?: choosing = nil
    case .ignored?: return nil
    case .stay?, nil: break
    }
    return .stay
  }
}

extension EscalationList {
  private func picker(for action: Action, _ surroundings: Surroundings) -> OptionPicker? {
    switch action {
    case .chooseMatter:
      .codes(
        EscalationGroup.self, at: query.group,
        everything: Phrase("Tất cả các loại", "All kinds"), in: surroundings)
    case .chooseState:
      .codes(
        EscalationState.self, at: query.state,
        everything: Phrase("Mọi trạng thái", "All states"), in: surroundings)
    case .chooseArea:
      .codes(
        GuidanceArea.self, at: query.area, everything: GuidanceWords.allAreas, in: surroundings)
    default:
      .codes(
        DecidingBody.self, at: query.decider,
        everything: Phrase("Ai quyết định cũng được", "Whoever decides"), in: surroundings)
    }
  }

  private mutating func narrow(to key: String) {
    switch choosing?.action {
    case .chooseMatter?: query.group = EscalationGroup(rawValue: key)
    case .chooseState?: query.state = EscalationState(rawValue: key)
    case .chooseArea?: query.area = GuidanceArea(rawValue: key)
    default: query.decider = DecidingBody(rawValue: key)
    }
    choosing = nil
  }
}
