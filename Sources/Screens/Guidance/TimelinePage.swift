import Records
import Terminal

/// The life of one document in order of day, the chosen day among its events.
struct TimelinePage: DayScreen {
  private let number: GuidanceDocument.Number
  /// Nil: today.
  var chosenDay: Day?
  private var view = RecordView()
  var prompt: DayPrompt?

  init(_ number: GuidanceDocument.Number, on day: Day?) {
    self.number = number
    chosenDay = day
  }

  var title: Phrase { Phrase("Dòng thời gian \(number)", "Time line of \(number)") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let day = chosenDay ?? surroundings.today
    guard let sheet = try register.document(numbered: number, on: day) else {
      throw .rule(.noSuchRecord(Phrase("Văn bản", "Document"), number.rawValue))
    }
    let timeline = DocumentTimeline(sheet)
    let known = try register.known(
      among: Set((timeline.dated + timeline.undated).compactMap(\.other)))
    let head: [RecordLine] = [
      .text(surroundings(sheet.document.title), .title),
      .text(surroundings(sheet.status.label), sheet.status.style), .blank,
    ]
    let lines = TimelineLines(timeline, known: known, on: chosenDay, surroundings)
    view.show(head + lines.dated + lines.undated, in: surroundings)
  }
}

extension TimelinePage {
  var offers: [Offer] { prompt == nil ? view.offers + [Offer(.setDay)] : [] }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    if action == .setDay { prompt = DayPrompt(at: chosenDay ?? surroundings.today) }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
    prompt?.draw(into: &page, in: area, surroundings)
  }
}
