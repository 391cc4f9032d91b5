import Records
import Terminal
import VietText

/// A list of the library: narrowed to an area, looking at a day, each row opening its page.
protocol LibraryList: DayScreen, AreaList {
  func route(of row: Row) -> Route
  /// What stands beside the list about a row.
  func detail(of row: Row, _ surroundings: Surroundings) -> [RecordLine]
}

extension LibraryList {
  var isAsking: Bool { picker != nil || prompt != nil }
  var takesText: Bool { isAsking || list.takesText }

  /// Answers what all lists of the library answer; nil for what is the page's own.
  mutating func answerInList(_ action: Action, in surroundings: Surroundings) -> Outcome? {
    if let outcome = list.answer(action) ?? LibraryDoors.outcome(of: action, on: chosenDay) {
      return outcome
    }
    switch action {
    case .open: return list.selected.map { .open(route(of: $0)) } ?? .stay
    case .chooseArea: chooseArea(in: surroundings)
    case .setDay: askDay(in: surroundings)
    case .back: return .close
    default: return nil
    }
    return .stay
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    answerInList(action, in: surroundings) ?? .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    prompt == nil ? takeInList(event, &composer) : takeDay(event, &composer, surroundings)
  }
}

/// How the rows of a list are shown in the room that it has.
struct LibraryColumns<Row> {
  let table: Table
  let texts: (Row) -> [TableText]
}

extension LibraryList {
  /// Draws what narrows the list, the list, and beside it the selected row where there is room.
  ///
  /// - Parameter columns: for a list of so many columns, and whether a detail stands beside it.
  func draw(
    into page: inout Buffer, in area: Rect, _ surroundings: Surroundings, head: Phrase,
    empty: EmptyList, columns: (Int, Bool) -> LibraryColumns<Row>
  ) {
    let (top, rest) = area.split(top: 1)
    page.write(surroundings(head), in: top.inset(left: 2), .heading)
    let (left, pane) = DetailPane.split(rest, into: &page, surroundings)
    // The list is drawn last, so that the cursor stands in it.
    if let pane, let row = list.selected {
      var view = RecordView()
      view.show(detail(of: row, surroundings), in: surroundings, size: pane.size)
      view.draw(into: &page, in: pane)
    }
    let shown = columns(left.columns, pane != nil)
    list.draw(
      into: &page, in: left, table: shown.table, empty: empty, surroundings, row: shown.texts)
    prompt?.draw(into: &page, in: area, surroundings)
    picker?.draw(into: &page, in: area)
  }
}
