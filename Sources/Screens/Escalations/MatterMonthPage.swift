import Records
import Terminal
import VietText

/// The summary of a month: difficulties by area and by who can decide, and the petitions.
struct MatterMonthPage: Screen {
  private var month: YearMonth
  private var summary: MatterMonth?
  private var view = RecordView()
  private var prompt: PromptLine?

  init(_ month: YearMonth) { self.month = month }

  var title: Phrase {
    Phrase(
      "Tổng hợp khó khăn, kiến nghị tháng \(month.formatted)",
      "Difficulties and petitions of \(month.formatted)")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let summary = try register.matters(of: month)
    self.summary = summary
    view.show(MatterMonthLines(summary, surroundings).all, in: surroundings)
  }

  var takesText: Bool { prompt != nil }

  var offers: [Offer] { prompt == nil ? view.offers + [Offer(.chooseMonth)] : [] }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    guard action == .chooseMonth else { return view.answer(action) ?? .stay }
    prompt = PromptLine(Self.label, limit: 10)
    return .stay
  }

  private static let label = Phrase("Tháng", "Month")

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    switch prompt?.answer(event, composer: &composer) {
    case .entered(let typed)?:
      guard let chosen = YearMonth(typed: typed, today: surroundings.today) else {
        prompt?.refuse(
          Phrase("Gõ tháng như 11/2026 hoặc 11.", "Type a month such as 11/2026 or 11."))
        return .stay
      }
      prompt = nil
      month = chosen
      view = RecordView()
      return .reload
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
