import Records
import Terminal
import VietText

/// A page that shows what holds on a day, and asks for another one when it is told to.
protocol DayScreen: Screen {
  /// Nil: today.
  var chosenDay: Day? { get set }
  /// The question for another day, while it stands.
  var prompt: DayPrompt? { get set }
}

extension DayScreen {
  var takesText: Bool { prompt != nil }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    takeDay(event, &composer, surroundings)
  }

  mutating func askDay(in surroundings: Surroundings) {
    prompt = DayPrompt(at: chosenDay ?? surroundings.today)
  }

  /// Answers what is meant for the question; nil for all else.
  mutating func takeDay(
    _ event: Event, _ composer: inout Composer, _ surroundings: Surroundings
  ) -> Outcome? {
    switch prompt?.answer(event, composer: &composer, in: surroundings) {
    case .chosen(let day):
      prompt = nil
      chosenDay = day
      return .reload
    case .cancelled: prompt = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }
}
