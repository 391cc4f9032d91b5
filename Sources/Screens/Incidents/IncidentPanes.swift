import Records
import Terminal

/// The parts of an incident's page: beside and below each other on a wide screen, one after the
/// other in one view on a narrow one. Tab goes through the items of all of them.
struct IncidentPanes {
  enum Part: Int, CaseIterable {
    case duties
    case facts
    case log
  }

  /// From here on facts and duties stand beside each other.
  static let wideColumns = 100
  /// The log's share of the height, in hundredths, its heading counted.
  private static let logShare = 30

  private var views: [RecordView] = Array(repeating: RecordView(), count: Part.allCases.count)
  private(set) var isWide = false
  private var focus = Part.duties

  /// The view that keys act on; on a narrow screen the first one holds everything.
  private var focused: RecordView {
    get { views[isWide ? focus.rawValue : 0] }
    set { views[isWide ? focus.rawValue : 0] = newValue }
  }

  /// The key of the duty that is selected, whichever part has the focus.
  var selectedDuty: String? { views[Part.duties.rawValue].selectedKey }

  /// Whether Enter would open a duty: it is what the focused part has selected.
  func isOnDuty(_ keys: Set<String>) -> Bool {
    focused.isSelectionInSight && focused.selectedKey.map { keys.contains($0) } ?? false
  }

  /// Whether the selected duty can be seen.
  var isDutyInSight: Bool { views[Part.duties.rawValue].isSelectionInSight }

  mutating func selectDuty(_ key: String) { views[Part.duties.rawValue].select(key) }

  mutating func revealDuty() { views[Part.duties.rawValue].reveal() }
}

extension IncidentPanes {
  private func places(_ area: Rect) -> (duties: Rect, facts: Rect, rule: Rect, log: Rect) {
    let (top, bottom) = area.split(bottom: max(4, area.rows * Self.logShare / 100))
    let (facts, duties) = top.split(left: top.columns / 2)
    return (duties.inset(left: 2), facts, bottom.line(0), bottom.inset(top: 1))
  }

  mutating func show(_ lines: IncidentLines, in area: Rect, _ surroundings: Surroundings) {
    isWide = area.columns >= Self.wideColumns
    guard isWide else {
      views[0].show(lines.all(in: area.size), in: surroundings, size: area.size)
      return
    }
    let places = places(area)
    views[0].show(
      lines.duties(columns: places.duties.columns), in: surroundings, size: places.duties.size)
    views[1].show(lines.overview, in: surroundings, size: places.facts.size)
    let wasAtEnd = !views[2].goesOn
    views[2].show(lines.log, in: surroundings, size: places.log.size)
    // The newest lines stand at the end, and there the log is opened.
    if wasAtEnd { _ = views[2].answer(.moveEnd) }
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard isWide else { return views[0].draw(into: &page, in: area) }
    let places = places(area)
    page.fill(
      Rect(
        column: places.duties.column - 2, row: area.row, columns: 1,
        rows: places.rule.row - area.row), with: "│", .faint)
    page.rule(places.rule)
    let title = surroundings(IncidentLines.logTitle)
    page.write(
      focus == .log ? " > \(title) " : " \(title) ", in: places.rule.inset(left: 1), .heading)
    let rects = [places.duties, places.facts, places.log]
    let order = Part.allCases.filter { $0 != focus } + [focus]
    for part in order {
      views[part.rawValue].draw(
        into: &page, in: rects[part.rawValue], isFocused: part == focus || part == .duties)
    }
  }
}

extension IncidentPanes {
  var offers: [Offer] { focused.offers }

  /// Answers the actions of ``offers``; nil for every other one.
  mutating func answer(_ action: Action) -> Outcome? {
    switch action {
    case .nextTab: goToNext(1)
    case .previousTab: goToNext(-1)
    case .moveDown: step(.moveDown, 1)
    case .moveUp: step(.moveUp, -1)
    default: return focused.answer(action)
    }
    return .stay
  }

  /// Selects the next item where it is in sight, and scrolls where it is not.
  private mutating func step(_ move: Action, _ step: Int) {
    if focused.hasItemInSight(step) {
      _ = focused.answer(step > 0 ? .nextTab : .previousTab)
    } else {
      _ = focused.answer(move)
    }
  }

  /// Goes through the items of a part, then to the next part that has something to go to.
  private mutating func goToNext(_ step: Int) {
    let isLeaving = focused.isAtLastItem(step)
    _ = focused.answer(step > 0 ? .nextTab : .previousTab)
    guard isWide, isLeaving else { return }
    let count = Part.allCases.count
    for distance in 1..<count {
      let next = (focus.rawValue + step * distance + count) % count
      if !views[next].items.isEmpty || views[next].isLongerThanSight {
        focus = Part.allCases[next]
        return
      }
    }
  }
}

extension RecordView {
  /// Whether another item lies behind the selected one, or before it, within sight.
  fileprivate func hasItemInSight(_ step: Int) -> Bool {
    guard let line = selection.line, items.indices.contains(line + step) else { return false }
    return (scroll.first..<scroll.first + size.rows).contains(items[line + step].row)
  }

  fileprivate func isAtLastItem(_ step: Int) -> Bool {
    guard let line = selection.line else { return true }
    return isSelectionInSight && !items.indices.contains(line + step)
  }

  fileprivate var isLongerThanSight: Bool { rows.count > size.rows }
  fileprivate var goesOn: Bool { scroll.first + size.rows < rows.count }
}
