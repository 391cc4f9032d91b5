import Records
import Terminal

/// A record page that shows what holds on a day.
protocol DayPage: DayScreen {
  var view: RecordView { get set }
}

extension DayPage {
  /// Answers what all such pages answer; nil for what is the page's own.
  mutating func answerInView(_ action: Action, in surroundings: Surroundings) -> Outcome? {
    if let outcome = view.answer(action) ?? LibraryDoors.outcome(of: action, on: chosenDay) {
      return outcome
    }
    guard action == .setDay else { return nil }
    askDay(in: surroundings)
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
    prompt?.draw(into: &page, in: area, surroundings)
  }
}
