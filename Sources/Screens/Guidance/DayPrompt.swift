import Records
import Terminal
import VietText

/// Asks for the day on which something is looked at.
struct DayPrompt {
  enum Answer {
    case ignored
    case stay
    case cancelled
    /// Nil: today, whichever day that is.
    case chosen(Day?)
  }

  private static let limit = 40
  private static let label = Phrase("Ngày xét", "Day")
  private var line: PromptLine
  /// Whether the day stands there as it was offered: the first letter takes its place.
  private var isOffered = true

  init(at day: Day) { line = PromptLine(Self.label, text: day.formatted, limit: Self.limit) }

  mutating func answer(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Answer {
    if isOffered, event.isText { line = PromptLine(Self.label, limit: Self.limit) }
    isOffered = false
    switch line.answer(event, composer: &composer) {
    case .ignored: return .ignored
    case .stay: return .stay
    case .cancelled: return .cancelled
    case .entered(let typed):
      guard !typed.allSatisfy(\.isWhitespace) else { return .chosen(nil) }
      do throws(TypedTimeError) {
        let day = try Day(typed: typed, today: surroundings.today)
        return .chosen(day == surroundings.today ? nil : day)
      } catch {
        line.refuse(error.why.appending(error.remedy))
        return .stay
      }
    }
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    line.draw(into: &page, in: area, surroundings)
  }
}

extension Event {
  /// Whether it puts text where it is typed.
  fileprivate var isText: Bool {
    switch self {
    case .key(.character), .paste: true
    default: false
    }
  }
}
