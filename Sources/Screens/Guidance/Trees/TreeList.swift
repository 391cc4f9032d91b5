import Records
import Terminal
import VietText

/// The tasks for which a few questions lead to who decides.
struct TreeList: DayScreen, AreaList {
  var list = ListState<TreeRow>(otherRows: 2)
  var area: GuidanceArea?
  /// The day that is carried to the ends of the questions; nil: today.
  var chosenDay: Day?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  init(on day: Day?) { chosenDay = day }

  var title: Phrase { Phrase("Hỏi từng bước", "Guided questions") }
  var takesText: Bool { isAsking || list.takesText }
  private var isAsking: Bool { picker != nil || prompt != nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let query = LibraryQuery(text: list.filter.text, area: area)
    let rows = try register.trees(query).map { TreeRow(tree: $0) }
    try list.load(in: surroundings) { window throws(StoreError) in Rows(window, of: rows) }
  }
}

extension TreeList {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let reason = list.isEmpty ? Phrase("Không có việc nào khớp.", "No task matches.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.chooseArea), Offer(.setDay), Offer(.back, isOnKeyBar: false),
    ] + LibraryDoors.offers(except: .guidedQuestions)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action, on: chosenDay) {
      return outcome
    }
    switch action {
    case .open:
      return list.selected.map { .open(.guidance(.tree($0.tree.code, on: chosenDay))) } ?? .stay
    case .setDay: prompt = DayPrompt(at: chosenDay ?? surroundings.today)
    case .chooseArea: chooseArea(in: surroundings)
    case .back: return .close
    default: break
    }
    return .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    prompt == nil ? takeInList(event, &composer) : takeDay(event, &composer, surroundings)
  }
}

extension TreeList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    let head = GuidanceWords.head(of: self.area, on: chosenDay)
    page.write(surroundings(head), in: top.inset(left: 2), .heading)
    let (left, detail) = DetailPane.split(rest, into: &page, surroundings)
    // The list is drawn last, so that the cursor stands in it.
    if let detail, let row = list.selected {
      drawDetail(row.tree, into: &page, in: detail, surroundings)
    }
    let table = Table([
      TableColumn(surroundings(Phrase("Mã", "Code")), width: 4),
      TableColumn(surroundings(Phrase("Việc", "Task"))),
    ])
    list.draw(into: &page, in: left, table: table, empty: Self.empty, surroundings) { row in
      [TableText(row.tree.code.rawValue), TableText(surroundings(row.tree.title))]
    }
    prompt?.draw(into: &page, in: area, surroundings)
    picker?.draw(into: &page, in: area)
  }

  private static var empty: EmptyList {
    EmptyList(
      Phrase("Không có việc nào khớp.", "No task matches."),
      Phrase("f để chọn lĩnh vực khác, a để tìm theo chữ.", "f another area, a finds by words."))
  }

  /// The first question with its choices.
  private func drawDetail(
    _ tree: DecisionTree, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    guard let question = tree.question(DecisionTree.root) else { return }
    var view = RecordView()
    view.show(
      [
        .text(surroundings(tree.title), .heading), .blank,
        .text(surroundings(question.text)),
      ] + question.choices.map { .text("– " + surroundings($0.label)) } + [
        .blank,
        // The words by which it is found are Vietnamese only.
        .text(tree.words, .faint),
      ], in: surroundings, size: area.size)
    view.draw(into: &page, in: area)
  }
}
