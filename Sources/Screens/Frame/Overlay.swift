import Records
import Terminal
import VietText

/// What lies over a page and takes all keys.
enum Overlay {
  case help(HelpList)
  case palette(HelpList)
  case question(Question)
  case error(ErrorPage)

  /// What the program must do after a key.
  enum Answer {
    case stay
    case close
    case run(Offer)
    case carryOut(Question.Deed)
  }

  mutating func answer(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Answer {
    switch self {
    case .help(var list):
      defer { self = .help(list) }
      return list.answer(event, composer: &composer, in: surroundings)
    case .palette(var list):
      defer { self = .palette(list) }
      return list.answer(event, composer: &composer, in: surroundings)
    case .question(let question): return question.answer(event)
    case .error: return ErrorPage.answer(event)
    }
  }

  func draw(into page: inout Buffer, in layout: FrameLayout, _ surroundings: Surroundings) {
    switch self {
    case .help(let list), .palette(let list):
      list.draw(into: &page, in: layout.area, surroundings)
    case .question(let question): question.draw(into: &page, in: layout, surroundings)
    case .error(let error): error.draw(into: &page, in: layout.area, surroundings)
    }
  }
}
