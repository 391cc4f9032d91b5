import Records
import Terminal
import VietText

/// Search through everything, as one types.
struct SearchPage: Screen {
  /// Hits that are shown of every kind, so that each kind is near.
  static let limit = 4

  private(set) var field: FieldText
  private(set) var hits: [SearchHit] = []
  private(set) var rows: [SearchRow] = []
  private(set) var selection = Selection()
  private(set) var scroll = Scroll()
  /// The first hit of each group, for Tab.
  private var groupStarts: [Int] = []

  init(_ text: String) { field = FieldText(text, limit: 80) }

  var title: Phrase { Phrase("Tìm khắp sổ", "Search everything") }
  var takesText: Bool { true }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let isBlank = field.text.allSatisfy(\.isWhitespace)
    let groups = isBlank ? [] : try register.search(field.text, limit: Self.limit)
    hits = groups.flatMap(\.hits)
    rows = SearchRow.all(groups, surroundings.language)
    groupStarts = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.hits.count) }
      .dropLast()
    selection.move(count: hits.count)
    scroll.follow(selectedRow, rows: sight(surroundings), count: rows.count)
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
    let reason: Phrase? = hits.isEmpty ? Phrase("Chưa có kết quả nào.", "There are no hits.") : nil
    let moves: [Action] = [.moveDown, .moveUp, .pageDown, .pageUp]
    return [
      Offer(.open, disabledReason: reason), Offer(.nextTab, disabledReason: reason),
      Offer(.back),
    ] + moves.map { Offer($0, disabledReason: reason, isOnKeyBar: false) }
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
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
      return .open(.guidance(.reader(number, at: .piece(piece))))
    }
    if let route = hit.target.route { return .open(route) }
    return .say(
      Phrase(
        "\(hit.title(in: .vietnamese)): \(hit.snippet)",
        "\(hit.title(in: .english)): \(hit.snippet)"))
  }
}

extension SearchHit.Target {
  /// Its page; a commune has none.
  var route: Route? {
    switch self {
    case .document(let number): .guidance(.document(number))
    case .authority(let code): .guidance(.rule(code))
    case .institution(let id): .institutions(.sheet(id))
    case .incident(let id): .incidents(.file(id))
    case .escalation(let id): .escalations(.file(id))
    case .contactPoint(let id): .institutions(.contactPoint(id))
    case .answer(let code): .guidance(.answer(code))
    case .question(let id): .guidance(.question(id))
    case .guide(let code): .guidance(.guide(code))
    case .tree(let code): .guidance(.tree(code))
    case .commune: nil
    }
  }
}
