import Records
import Terminal

/// One practical guide: what to do, who does it, by when, on what ground.
struct GuidePage: DayPage {
  private let code: PracticalGuide.Code
  private var sheet: GuideSheet?
  var view = RecordView()
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?

  init(_ code: PracticalGuide.Code, on day: Day?) {
    self.code = code
    chosenDay = day
  }

  var title: Phrase { Phrase("Cẩm nang \(code)", "Guide \(code)") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let day = chosenDay ?? surroundings.today
    sheet = try register.guide(code, on: day)
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    view.show(
      sheet.map { GuideLines($0, on: day, grounds).all } ?? [.text(surroundings(Self.unknown))],
      in: surroundings)
  }

  private static let unknown = Phrase("Không có cẩm nang này.", "There is no such guide.")
}

extension GuidePage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let unknown = sheet == nil ? Self.unknown : nil
    return view.offers + [
      Offer(.escalate, disabledReason: unknown), IncidentFit.offer(sheet?.guide.area),
      Offer(.raiseDifficulty, disabledReason: unknown, isOnKeyBar: false),
      Offer(.startTask, disabledReason: unknown, isOnKeyBar: false),
      Offer(.writeLetter, disabledReason: unknown, isOnKeyBar: false), Offer(.setDay),
    ] + LibraryDoors.offers()
  }

  /// The step that is selected.
  private var selected: EscalationTopic? {
    view.selectedKey.flatMap(GuideLines.step).map { .step(code, $0) }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = answerInView(action, in: surroundings) { return outcome }
    switch action {
    case .escalate: return selected.map { .open(.guidance(.escalateAbout($0))) } ?? .stay
    case .raiseDifficulty:
      return selected.map { .open(.escalations(.difficulty(about: $0))) } ?? .stay
    case .logIncident: return selected.map { .open(.incidents(.logAbout($0))) } ?? .stay
    case .startTask: return selected.map { .open(.tasks(.about($0))) } ?? .stay
    case .writeLetter: return selected.map { .open(.papers(.writeLetter(.topic($0)))) } ?? .stay
    default: break
    }
    return .stay
  }
}
