import Records
import Terminal
import VietText

/// Search through everything, as one types.
struct SearchPage: DayScreen {
  /// Hits that are shown of every kind, so that each kind is near.
  static let limit = 4

  private(set) var field: FieldText
  /// The day for which it is told what holds; nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?
  private(set) var hits: [SearchHit] = []
  private(set) var rows: [SearchRow] = []
  private(set) var selection = Selection()
  private(set) var scroll = Scroll()
  /// The first hit of each group, for Tab.
  private var groupStarts: [Int] = []
  /// What was found at once.
  private var groups: [SearchGroup] = []
  /// What is found among sealed words, a few records at a time.
  private(set) var stream = SealedStream()

  init(_ text: String) { field = FieldText(text, limit: 80) }

  var followsClock: Bool { false }
  var title: Phrase { Phrase("Tìm khắp sổ", "Search everything") }
  var takesText: Bool { true }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let isBlank = field.text.allSatisfy(\.isWhitespace)
    groups = isBlank ? [] : try find(in: register, surroundings)
    stream.begin(isBlank ? "" : field.text, isLocked: surroundings.header.isLocked)
    show(in: surroundings)
  }

  private mutating func show(in surroundings: Surroundings) {
    let all = groups + stream.groups
    hits = all.flatMap(\.hits)
    rows = SearchRow.all(all, surroundings.language)
    groupStarts = all.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.hits.count) }
      .dropLast()
    selection.move(count: hits.count)
    scroll.follow(selectedRow, rows: sight(surroundings), count: rows.count)
  }

  var hasWork: Bool { stream.next != nil }

  /// Looks through a few sealed records more.
  mutating func work(
    with register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let place = stream.next else { return }
    stream.take(try register.searchSealed(field.text, from: place))
    show(in: surroundings)
  }

  private func find(
    in register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) -> [SearchGroup] {
    try register.search(
      field.text, limit: Self.limit, on: chosenDay ?? surroundings.today)
  }

  /// Rows for hits: the area without the line that is typed into and the line below it.
  private func sight(_ surroundings: Surroundings) -> Int { max(1, surroundings.size.rows - 2) }

  private var selectedRow: Int? {
    rows.firstIndex { row in
      if case .title(let number) = row { number == selection.line } else { false }
    }
  }
}

extension SearchPage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let reason: Phrase? = hits.isEmpty ? Phrase("Chưa có kết quả nào.", "There are no hits.") : nil
    let moves: [Action] = [.moveDown, .moveUp, .pageDown, .pageUp]
    return [
      Offer(.open, disabledReason: reason), Offer(.nextTab, disabledReason: reason),
      Offer(.setDay), Offer(.back),
    ] + moves.map { Offer($0, disabledReason: reason, isOnKeyBar: false) }
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    if prompt != nil { return takeDay(event, &composer, surroundings) }
    switch event {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .key(.enter), .key(.tab):
      return nil
    default:
      let before = field.text
      let answer = field.answer(event, composer: &composer)
      guard field.text != before else { return Self.outcome(of: answer) }
      selection = Selection()
      scroll = Scroll()
      return .reload
    }
  }

  /// What follows from an event that left the words as they were.
  private static func outcome(of answer: FieldAnswer) -> Outcome? {
    switch answer {
    case .ignored: nil
    case .taken: .stay
    case .full(let taken, let limit): .refuse(.fullField(taken: taken, limit: limit))
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let page = max(1, sight(surroundings) / 2)
    switch action {
    case .moveDown: move(by: 1, surroundings)
    case .moveUp: move(by: -1, surroundings)
    case .pageDown: move(by: page, surroundings)
    case .pageUp: move(by: -page, surroundings)
    case .nextTab:
      let next = groupStarts.first { $0 > selection.line ?? 0 } ?? 0
      move(by: next - (selection.line ?? 0), surroundings)
    case .open: return selection.line.map { open(hits[$0]) } ?? .stay
    case .setDay: askDay(in: surroundings)
    case .back: return .close
    default: break
    }
    return .stay
  }

  private mutating func move(by step: Int, _ surroundings: Surroundings) {
    selection.move(by: step, count: hits.count)
    scroll.follow(selectedRow, rows: sight(surroundings), count: rows.count)
  }

  private func open(_ hit: SearchHit) -> Outcome {
    if case .document(let number) = hit.target, let piece = hit.piece {
      return .open(.guidance(.reader(number, at: .piece(piece), on: chosenDay)))
    }
    if let route = hit.target.route(on: chosenDay) { return .open(route) }
    return .say(
      Phrase(
        "\(hit.title(in: .vietnamese)): \(hit.snippet)",
        "\(hit.title(in: .english)): \(hit.snippet)"))
  }
}

extension SearchHit.Target {
  /// Its page as it is today; a commune has none.
  var route: Route? { route(on: nil) }

  /// The same as it is on a day.
  func route(on day: Day?) -> Route? {
    switch self {
    case .document(let number): .guidance(.document(number, on: day))
    case .authority(let code): .guidance(.rule(code, on: day))
    case .institution(let id): .institutions(.sheet(id))
    case .incident(let id): .incidents(.file(id))
    case .escalation(let id): .escalations(.file(id))
    case .contactPoint(let id): .institutions(.contactPoint(id))
    case .answer(let code): .guidance(.answer(code, on: day))
    case .question(let id): .guidance(.question(id, on: day))
    case .guide(let code): .guidance(.guide(code, on: day))
    case .tree(let code): .guidance(.tree(code, on: day))
    case .note(let ground): .guidance(ground.route(on: day))
    case .task(let id): .tasks(.file(id))
    case .letter(let id): .papers(.outgoing(id))
    case .privacyRequest(let id): .privacy(.file(id))
    case .commune: nil
    }
  }
}
