import Records
import Terminal
import VietText

/// Questions and answers, shipped and the commune's own.
struct AnswerList: LibraryList {
  var list = ListState<AnswerRow>(otherRows: 2)
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var area: GuidanceArea?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  var title: Phrase { Phrase("Hỏi – đáp", "Questions and answers") }

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

  func route(of row: AnswerRow) -> Route { row.route(on: chosenDay) }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = answerInList(action, in: surroundings) { return outcome }
    return action == .new ? .open(.guidance(.ask)) : .stay
  }
}
