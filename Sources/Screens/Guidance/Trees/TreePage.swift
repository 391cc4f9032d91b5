import Records
import Terminal
import VietText

/// Guided questions: one at a time, until it is known who decides or whom to ask.
struct TreePage: DayPage {
  private let code: DecisionTree.Code
  private var walk: TreeWalk?
  private var rules: [AuthorityRule.Code: AuthorityRow] = [:]
  var view = RecordView()
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?

  init(_ code: DecisionTree.Code, on day: Day?) {
    self.code = code
    chosenDay = day
  }

  var title: Phrase {
    let name = walk?.tree.title ?? Phrase("Hỏi từng bước", "Guided questions")
    return GuidanceWords.title(name, on: chosenDay)
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    if walk == nil { walk = try register.tree(code).map { TreeWalk($0) } }
    for code in walk?.tree.rules ?? [] {
      rules[code] = try register.authorityRow(code, on: chosenDay ?? surroundings.today)
    }
    show(in: surroundings)
  }

  private mutating func show(in surroundings: Surroundings) {
    let lines = walk.map {
      TreeLines(walk: $0, rules: rules, opening: chosenDay, surroundings: surroundings).all
    }
    view.show(lines ?? [.text(surroundings(Self.unknown))], in: surroundings)
    if !view.isSelectionInSight { view.reveal() }
  }

  private static let unknown = Phrase("Không có việc này.", "There is no such task.")
}

extension TreePage {
  private var isAsking: Bool { walk?.question != nil }

  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let choosing = [Offer(.open)] + view.offers.filter { $0.action != .open }
    let early = Phrase("Trả lời hết các câu hỏi đã.", "Answer the questions first.")
    return (isAsking ? choosing : view.offers) + [
      Offer(.escalate, disabledReason: walk?.end == nil ? early : nil),
      Offer(
        .raiseDifficulty, disabledReason: walk?.end == nil ? early : nil, isOnKeyBar: false),
      IncidentFit.offer(walk?.tree.area),
      Offer(.startTask, disabledReason: walk?.end == nil ? early : nil, isOnKeyBar: false),
      Offer(.writeLetter, disabledReason: walk?.end == nil ? early : nil, isOnKeyBar: false),
      Offer(.setDay), Offer(.back),
    ] + LibraryDoors.offers(except: .guidedQuestions)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open where isAsking: return choose(selectedChoice, in: surroundings)
    // The rows are the choices: moving goes from one to the next, not by lines.
    case .moveDown where isAsking: return view.answer(.nextTab) ?? .stay
    case .moveUp where isAsking: return view.answer(.previousTab) ?? .stay
    case .back: return goBack(in: surroundings)
    case .escalate: return escalate()
    case .raiseDifficulty:
      return topic.map { .open(.escalations(.difficulty(about: $0))) } ?? .stay
    case .logIncident: return logIncident()
    case .startTask: return topic.map { .open(.tasks(.about($0))) } ?? .stay
    case .writeLetter: return topic.map { .open(.papers(.writeLetter(.topic($0)))) } ?? .stay
    default: return answerInView(action, in: surroundings) ?? .stay
    }
  }

  /// The choices are numbered, so digits mean them as long as a question stands.
  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard prompt == nil else { return takeDay(event, &composer, surroundings) }
    guard isAsking, case .key(.character(let character)) = event,
      let number = character.wholeNumberValue
    else { return nil }
    return choose(number - 1, in: surroundings)
  }

  private var selectedChoice: Int? {
    view.selectedKey.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) }
  }

  private mutating func choose(_ place: Int?, in surroundings: Surroundings) -> Outcome {
    guard let place else { return .stay }
    walk?.choose(place)
    view = RecordView()
    show(in: surroundings)
    return .stay
  }

  /// One question back, to the choice made there; from the first question to the page before.
  private mutating func goBack(in surroundings: Surroundings) -> Outcome {
    guard let place = walk?.goBack() else { return .close }
    view = RecordView()
    show(in: surroundings)
    for _ in 0..<place { _ = view.answer(.nextTab) }
    return .stay
  }

  private func escalate() -> Outcome {
    switch topic {
    case .rule(let code): .open(.guidance(.escalate(code)))
    case let topic?: .open(.guidance(.escalateAbout(topic)))
    case nil: .stay
    }
  }

  /// Before the end nothing is known that could be cited.
  private func logIncident() -> Outcome {
    let end = walk?.end == nil ? nil : topic
    return .open(.incidents(end.map { .logAbout($0) } ?? .log(at: nil)))
  }

  /// The task that the way led to, or the choice that was made last.
  private var topic: EscalationTopic? {
    guard let walk, let last = walk.path.last, let place = walk.chosen.last else { return nil }
    guard case .rules(let codes) = last.choice.leads else {
      return .choice(code, question: last.question.code, place)
    }
    return (codes.first { $0.rawValue == view.selectedKey } ?? codes.first).map { .rule($0) }
  }
}

extension DecisionTree {
  /// Every row of the table of authority that a path leads to.
  fileprivate var rules: Set<AuthorityRule.Code> {
    var rules: Set<AuthorityRule.Code> = []
    for choice in questions.flatMap(\.choices) {
      if case .rules(let codes) = choice.leads { rules.formUnion(codes) }
    }
    return rules
  }
}
