import Records
import Terminal
import VietText

/// Questions and answers, shipped and the commune's own.
struct AnswerList: DayScreen, AreaList {
  var list = ListState<AnswerRow>(otherRows: 2)
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var area: GuidanceArea?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  var title: Phrase { Phrase("Hỏi – đáp", "Questions and answers") }
  var takesText: Bool { isAsking || list.takesText }
  private var isAsking: Bool { picker != nil || prompt != nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let query = LibraryQuery(text: list.filter.text, area: area)
    let rows = try register.answers(query, on: chosenDay ?? surroundings.today)
      .map { AnswerRow(answer: $0) }
    try list.load(in: surroundings) { window throws(StoreError) in Rows(window, of: rows) }
  }
}

extension AnswerList {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let reason = list.isEmpty ? Phrase("Không có câu nào khớp.", "No question matches.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.new), Offer(.chooseArea), Offer(.setDay), Offer(.back, isOnKeyBar: false),
    ] + LibraryDoors.offers(except: .answers)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action, on: chosenDay) {
      return outcome
    }
    switch action {
    case .open: return list.selected.map { .open($0.route(on: chosenDay)) } ?? .stay
    case .new: return .open(.guidance(.ask))
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
