import Records
import Terminal
import VietText

/// The practical guides.
struct GuideList: DayScreen, AreaList {
  var list = ListState<GuideRow>(otherRows: 2)
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var area: GuidanceArea?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  var title: Phrase { Phrase("Cẩm nang", "Practical guides") }
  var takesText: Bool { isAsking || list.takesText }
  private var isAsking: Bool { picker != nil || prompt != nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let query = LibraryQuery(text: list.filter.text, area: area)
    let rows = try register.guides(query, on: chosenDay ?? surroundings.today)
      .map { GuideRow(sheet: $0) }
    try list.load(in: surroundings) { window throws(StoreError) in Rows(window, of: rows) }
  }
}

extension GuideList {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let reason = list.isEmpty ? Phrase("Không có cẩm nang nào khớp.", "No guide matches.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.chooseArea), Offer(.setDay), Offer(.back, isOnKeyBar: false),
    ] + LibraryDoors.offers(except: .practicalGuides)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action, on: chosenDay) {
      return outcome
    }
    switch action {
    case .open:
      return list.selected.map { .open(.guidance(.guide($0.sheet.guide.code, on: chosenDay))) }
        ?? .stay
    case .chooseArea: chooseArea(in: surroundings)
    case .setDay: prompt = DayPrompt(at: chosenDay ?? surroundings.today)
    case .back: return .close
    default: break
    }
    return .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    prompt == nil ? takeInList(event, &composer) : takeDay(event, &composer, surroundings)
  }
}
