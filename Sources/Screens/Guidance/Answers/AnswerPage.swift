import Records
import Terminal

/// One shipped answer with what it stands on.
struct AnswerPage: DayPage {
  private let code: ShippedAnswer.Code
  private var sheet: AnswerSheet?
  var view = RecordView()
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?

  init(_ code: ShippedAnswer.Code, on day: Day?) {
    self.code = code
    chosenDay = day
  }

  var title: Phrase { Phrase("Hỏi – đáp \(code)", "Answer \(code)") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let day = chosenDay ?? surroundings.today
    sheet = try register.answer(code, on: day)
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    let lines = sheet.map { AnswerLines($0, on: day, grounds) }
    view.show(
      lines.map { $0.text + $0.standing } ?? [.text(surroundings(Self.unknown))], in: surroundings)
  }

  private static let unknown = Phrase("Không có câu này.", "There is no such answer.")
}

extension AnswerPage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let unknown = sheet == nil ? Self.unknown : nil
    return view.offers + [
      Offer(.escalate, disabledReason: unknown), IncidentFit.offer(sheet?.answer.area),
      Offer(.raiseDifficulty, disabledReason: unknown, isOnKeyBar: false),
      Offer(.startTask, disabledReason: unknown, isOnKeyBar: false),
      Offer(.writeLetter, disabledReason: unknown, isOnKeyBar: false), Offer(.setDay),
    ] + LibraryDoors.offers()
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = answerInView(action, in: surroundings) { return outcome }
    switch action {
    case .escalate: return .open(.guidance(.escalateAbout(.answer(code))))
    case .raiseDifficulty: return .open(.escalations(.difficulty(about: .answer(code))))
    case .logIncident: return .open(.incidents(.logAbout(.answer(code))))
    case .startTask: return .open(.tasks(.about(.answer(code))))
    case .writeLetter: return .open(.papers(.writeLetter(.topic(.answer(code)))))
    default: break
    }
    return .stay
  }
}
