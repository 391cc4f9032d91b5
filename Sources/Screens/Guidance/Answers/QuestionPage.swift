import Ledger
import Records
import Terminal

/// One question of the commune, with its answer once there is one.
struct QuestionPage: DayPage {
  private let id: Identifier<OwnQuestion>
  private var sheet: QuestionSheet?
  var view = RecordView()
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?

  init(_ id: Identifier<OwnQuestion>, on day: Day?) {
    self.id = id
    chosenDay = day
  }

  var title: Phrase { Phrase("Câu hỏi của xã", "Question of the commune") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let day = chosenDay ?? surroundings.today
    sheet = try register.question(id, on: day)
    let grounds = GroundLines(opening: chosenDay, surroundings: surroundings)
    let lines = sheet.map { QuestionLines($0, on: day, grounds) }
    view.show(
      lines.map { $0.text + $0.standing } ?? [.text(surroundings(Self.gone))], in: surroundings)
  }

  private static let gone = Phrase(
    "Câu hỏi này đã rút hoặc không có; lịch sử (h) vẫn còn.",
    "This question was withdrawn or is not there; its history (h) stays.")
}

extension QuestionPage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let gone = sheet == nil ? Self.gone : nil
    return view.offers + [
      Offer(.edit, disabledReason: gone), Offer(.escalate, disabledReason: gone),
      IncidentFit.offer(sheet?.question.area),
      Offer(.raiseDifficulty, disabledReason: gone, isOnKeyBar: false),
      Offer(.startTask, disabledReason: gone, isOnKeyBar: false),
      Offer(.writeLetter, disabledReason: gone, isOnKeyBar: false), Offer(.setDay),
      Offer(.withdraw, disabledReason: gone, isOnKeyBar: false), Offer(.history, isOnKeyBar: false),
    ] + LibraryDoors.offers()
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = answerInView(action, in: surroundings) { return outcome }
    switch action {
    case .edit: return .open(.guidance(.editQuestion(id)))
    case .escalate: return .open(.guidance(.escalateAbout(.question(id))))
    case .raiseDifficulty: return .open(.escalations(.difficulty(about: .question(id))))
    case .logIncident: return .open(.incidents(.logAbout(.question(id))))
    case .startTask: return .open(.tasks(.about(.question(id))))
    case .writeLetter: return .open(.papers(.writeLetter(.topic(.question(id)))))
    case .withdraw: return .open(.guidance(.withdrawQuestion(id)))
    case .history:
      let name = sheet?.question.question ?? surroundings(OwnQuestion.title)
      return .open(.history(RecordReference(id), title: name))
    default: break
    }
    return .stay
  }
}
