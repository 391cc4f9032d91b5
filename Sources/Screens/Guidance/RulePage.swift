import Records
import Terminal

/// One task: who decides, on what ground, by when, whom to ask.
struct RulePage: DayPage {
  private let code: AuthorityRule.Code
  private var sheet: RuleSheet?
  var view = RecordView()
  private var isExplained = false
  /// The day from which the limit counts and on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?

  init(_ code: AuthorityRule.Code, on day: Day?) {
    self.code = code
    chosenDay = day
  }

  var title: Phrase {
    GuidanceWords.title(Phrase("Ai quyết định", "Who decides"), on: chosenDay)
  }
  private var local: AuthorityOverride? { sheet?.row.recorded }

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
    guard prompt == nil else { return [] }
    let noLocal = Phrase(
      "Chưa ghi quyết định nào của địa phương.", "No local decision is recorded.")
    let reason = local == nil ? noLocal : nil
    return view.offers + [
      Offer(.explain, disabledReason: explainReason), Offer(.override, disabledReason: unknown),
      Offer(.escalate, disabledReason: unknown), IncidentFit.offer(sheet?.row.rule.area),
      Offer(.raiseDifficulty, disabledReason: unknown, isOnKeyBar: false),
      Offer(.startTask, disabledReason: unknown, isOnKeyBar: false),
      Offer(.writeLetter, disabledReason: unknown, isOnKeyBar: false),
      Offer(.setDay), Offer(.copyCitation, disabledReason: citationGap, isOnKeyBar: false),
      Offer(.withdraw, disabledReason: reason, isOnKeyBar: false),
      Offer(.history, disabledReason: reason, isOnKeyBar: false),
    ] + LibraryDoors.offers()
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
    if let outcome = answerInView(action, in: surroundings) { return outcome }
    switch action {
    case .explain:
      isExplained.toggle()
      show(in: surroundings)
    case .override: return .open(.guidance(.override(code)))
    case .escalate: return .open(.guidance(.escalate(code)))
    case .raiseDifficulty: return .open(.escalations(.difficulty(about: .rule(code))))
    case .logIncident: return .open(.incidents(.logAbout(.rule(code))))
    case .startTask: return .open(.tasks(.about(.rule(code))))
    case .writeLetter: return .open(.papers(.writeLetter(.topic(.rule(code)))))
    case .copyCitation: return .copy(sheet?.citation ?? "")
    case .withdraw: return .open(.guidance(.withdrawOverride(code)))
    case .history:
      guard let local else { return .stay }
      return .open(.history(RecordReference(local.id), title: local.decisionNumber))
    default: break
    }
    return .stay
  }
}
