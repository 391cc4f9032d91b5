import Records
import Terminal
import VietText

/// The tasks for which a few questions lead to who decides.
struct TreeList: LibraryList {
  var list = ListState<TreeRow>(otherRows: 2)
  var area: GuidanceArea?
  /// The day that is carried to the ends of the questions; nil: today.
  var chosenDay: Day?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  init(on day: Day?) { chosenDay = day }

  var title: Phrase { Phrase("Hỏi từng bước", "Guided questions") }

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

  func route(of row: TreeRow) -> Route { .guidance(.tree(row.tree.code, on: chosenDay)) }
}

extension TreeList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    draw(
      into: &page, in: area, surroundings,
      head: GuidanceWords.head(of: self.area, on: chosenDay), empty: Self.empty
    ) { _, _ in
      let table = Table([
        TableColumn(surroundings(Phrase("Mã", "Code")), width: 4),
        TableColumn(surroundings(Phrase("Việc", "Task"))),
      ])
      return LibraryColumns(table: table) { row in
        [TableText(row.tree.code.rawValue), TableText(surroundings(row.tree.title))]
      }
    }
  }

  private static var empty: EmptyList {
    EmptyList(
      Phrase("Không có việc nào khớp.", "No task matches."),
      Phrase("f để chọn lĩnh vực khác, a để tìm theo chữ.", "f another area, a finds by words."))
  }

  /// The first question with its choices.
  func detail(of row: TreeRow, _ surroundings: Surroundings) -> [RecordLine] {
    let tree = row.tree
    guard let question = tree.question(DecisionTree.root) else { return [] }
    return [
      .text(surroundings(tree.title), .heading), .blank, .text(surroundings(question.text)),
    ] + question.choices.map { .text("– " + surroundings($0.label)) } + [
      .blank,
      // The words by which it is found are Vietnamese only.
      .text(tree.words, .faint),
    ]
  }
}
