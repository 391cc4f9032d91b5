import Records
import Terminal
import VietText

/// One task: who decides, on what ground, by when, whom to ask.
struct RulePage: Screen {
  private let code: AuthorityRule.Code
  private var sheet: RuleSheet?
  private var view = RecordView()
  private var isExplained = false
  /// The day from which the limit counts and on which the grounds must hold; nil: today.
  private var chosenDay: Day?
  private var dayPrompt: DayPrompt?
  private var reasonPrompt: PromptLine?

  init(_ code: AuthorityRule.Code) { self.code = code }

  var title: Phrase { Phrase("Ai quyết định", "Who decides") }
  var takesText: Bool { isAsking }
  private var isAsking: Bool { dayPrompt != nil || reasonPrompt != nil }
  private var override: AuthorityOverride? { sheet?.row.override }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    sheet = try RuleSheet(code, on: chosenDay ?? surroundings.today, from: register)
    show(in: surroundings)
  }

  private mutating func show(in surroundings: Surroundings) {
    view.show(
      sheet?.lines(isExplained: isExplained, opening: chosenDay, surroundings)
        ?? [.text(surroundings(Self.unknownTask))],
      in: surroundings)
  }

  private static let unknownTask = Phrase(
    "Danh mục không có việc này.", "The list has no such task.")
}

extension RulePage {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let noLocal = Phrase(
      "Chưa ghi quyết định nào của địa phương.", "No local decision is recorded.")
    let reason = override == nil ? noLocal : nil
    return view.offers + [
      Offer(.explain, disabledReason: explainReason), Offer(.override, disabledReason: unknown),
      Offer(.escalate, disabledReason: unknown),
      Offer(.setDay), Offer(.copyCitation, disabledReason: citationGap, isOnKeyBar: false),
      Offer(.withdraw, disabledReason: reason, isOnKeyBar: false),
      Offer(.history, disabledReason: reason, isOnKeyBar: false),
    ]
  }

  private var unknown: Phrase? { sheet == nil ? Self.unknownTask : nil }

  private var explainReason: Phrase? {
    sheet?.hasDueDay ?? false
      ? nil : Phrase("Không có hạn nào để giải thích.", "There is no due day to explain.")
  }

  private var citationGap: Phrase? {
    guard let grounds = sheet?.citable, !grounds.isEmpty else {
      return Phrase("Không có căn cứ nào để trích dẫn.", "There is no ground to cite.")
    }
    return grounds.lazy.compactMap(\.citationGap).first
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .explain:
      isExplained.toggle()
      show(in: surroundings)
    case .override: return .open(.guidance(.override(code)))
    case .escalate: return .open(.guidance(.escalate(code)))
    case .setDay: dayPrompt = DayPrompt(at: chosenDay ?? surroundings.today)
    case .copyCitation: return .copy(sheet?.citation ?? "")
    case .withdraw:
      reasonPrompt = PromptLine(
        Phrase("Lý do rút quyết định của địa phương", "Reason to withdraw the local decision"))
    case .history:
      guard let override else { return .stay }
      return .open(.history(RecordReference(override.id), title: override.decisionNumber))
    default: break
    }
    return .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    if dayPrompt != nil { return takeDay(event, &composer, surroundings) }
    return reasonPrompt == nil ? nil : takeReason(event, &composer)
  }

  private mutating func takeDay(
    _ event: Event, _ composer: inout Composer, _ surroundings: Surroundings
  ) -> Outcome? {
    switch dayPrompt?.answer(event, composer: &composer, in: surroundings) {
    case .chosen(let day):
      dayPrompt = nil
      chosenDay = day
      return .reload
    case .cancelled: dayPrompt = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }

  private mutating func takeReason(_ event: Event, _ composer: inout Composer) -> Outcome? {
    switch reasonPrompt?.answer(event, composer: &composer) {
    case .entered(let reason):
      guard let override, !reason.allSatisfy(\.isWhitespace) else {
        reasonPrompt?.refuse(RuleError.needsReason.sentences)
        return .stay
      }
      reasonPrompt = nil
      return .write(.authority(.withdraw(override.id, reason: reason)))
    case .cancelled: reasonPrompt = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
    dayPrompt?.draw(into: &page, in: area, surroundings)
    reasonPrompt?.draw(into: &page, in: area, surroundings)
  }
}
