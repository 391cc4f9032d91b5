import IncidentPapers
import Records
import Terminal
import VietText

/// Incidents of a month, a quarter or a school year, counted when the page loads and for no key.
struct NumbersPage: Screen {
  private var period: NumbersPeriod
  private var view = RecordView()
  private var prompt: PromptLine?

  init(_ period: NumbersPeriod) { self.period = period }

  var followsClock: Bool { false }
  var title: Phrase { Phrase("Số liệu", "Numbers of").appending(period.label) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let numbers = try register.incidentNumbers(in: period, at: surroundings.now)
    let lines = NumbersLines(
      numbers: numbers, surroundings: surroundings, columns: surroundings.size.columns - 4)
    view.show(lines.all, in: surroundings)
  }

  var takesText: Bool { prompt != nil }

  var offers: [Offer] {
    guard prompt == nil else { return [] }
    return view.offers + [
      Offer(.changePeriod),
      Offer(.chooseMonth, as: Phrase("kỳ khác", "other period")), Offer(.papers),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .changePeriod: return show(period.next(today: surroundings.today))
    case .chooseMonth:
      prompt = PromptLine(Self.label, limit: 20)
      return .stay
    case .papers: return .open(.papers(.overview(.numbers(period))))
    default: return view.answer(action) ?? .stay
    }
  }

  private mutating func show(_ period: NumbersPeriod) -> Outcome {
    self.period = period
    view = RecordView()
    return .reload
  }

  private static let label = Phrase("Tháng, quý, năm học", "Month, quarter, school year")

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    switch prompt?.answer(event, composer: &composer) {
    case .entered(let typed)?:
      guard let chosen = NumbersPeriod(typed: typed, today: surroundings.today) else {
        prompt?.refuse(
          Phrase("Gõ 11/2026, quý 4/2026 hoặc 2026-2027.", "Type 11/2026, q4/2026 or 2026-2027."))
        return .stay
      }
      prompt = nil
      return show(chosen)
    case .cancelled?: prompt = nil
    case .ignored?, nil: return nil
    case .stay?: break
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
    prompt?.draw(into: &page, in: area, surroundings)
  }
}
