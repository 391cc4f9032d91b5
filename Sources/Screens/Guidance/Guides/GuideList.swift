import Records
import Terminal
import VietText

/// The practical guides.
struct GuideList: LibraryList {
  var list = ListState<GuideRow>(otherRows: 2)
  /// The day on which the grounds must hold; nil: today.
  var chosenDay: Day?
  var area: GuidanceArea?
  var picker: OptionPicker?
  var prompt: DayPrompt?

  var title: Phrase { Phrase("Cẩm nang", "Practical guides") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let query = LibraryQuery(text: list.filter.text, area: area)
    let rows = try register.guides(query, on: chosenDay ?? surroundings.today)
      .map { GuideRow(sheet: $0) }
    try list.load(in: surroundings) { window throws(StoreError) in Rows(window, of: rows) }
  }
}

extension GuideList {
  var offers: [Offer] {
    guard !isAsking else { return [] }
    let reason = list.isEmpty ? Phrase("Không có cẩm nang nào khớp.", "No guide matches.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.chooseArea), Offer(.setDay), Offer(.back, isOnKeyBar: false),
    ] + LibraryDoors.offers(except: .practicalGuides)
  }

  func route(of row: GuideRow) -> Route {
    .guidance(.guide(row.sheet.guide.code, on: chosenDay))
  }
}
