import Records
import Terminal
import VietText

/// The tasks for which a few questions lead to who decides.
struct TreeList: AreaList {
  var list = ListState<TreeRow>(otherRows: 2)
  var area: GuidanceArea?
  var picker: OptionPicker?

  var title: Phrase { Phrase("Hỏi từng bước", "Guided questions") }
  var takesText: Bool { picker != nil || list.takesText }

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
    guard picker == nil else { return [] }
    let reason = list.isEmpty ? Phrase("Không có việc nào khớp.", "No task matches.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.chooseArea), Offer(.back, isOnKeyBar: false),
    ] + LibraryDoors.offers(except: .guidedQuestions)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action) { return outcome }
    switch action {
    case .open: return list.selected.map { .open(.guidance(.tree($0.tree.code))) } ?? .stay
    case .chooseArea: chooseArea(in: surroundings)
    case .back: return .close
    default: break
    }
    return .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    takeInList(event, &composer)
  }
}

extension TreeList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    page.write(surroundings(GuidanceWords.area(self.area)), in: top.inset(left: 2), .heading)
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
