import Records
import Terminal

/// The doors beside each other, wrapped into as many rows as they need; Tab goes from one to the
/// next.
struct DoorRow {
  private(set) var doors: [Door] = []
  /// The door that has the focus; nil while the list has it.
  private(set) var focus: Int?

  /// - Parameter columns: the room of a low screen, where only one row of doors is shown.
  mutating func show(_ doors: [Door], onlyIn columns: Int?, _ surroundings: Surroundings) {
    self.doors = doors
    if let columns {
      let places = places(columns: columns, surroundings)
      self.doors = zip(doors, places).filter { $0.1.row == 0 }.map(\.0)
    }
    if let focus, focus >= doors.count { self.focus = nil }
  }

  var focused: Door? { focus.map { doors[$0] } }

  /// Moves from the list to the first door, on to the last, and back to the list.
  mutating func moveFocus(by step: Int) {
    let places = doors.count + 1
    let now = focus ?? doors.count
    let next = (now + step + places) % places
    focus = next == doors.count ? nil : next
  }

  mutating func leave() { focus = nil }
}

extension DoorRow {
  private func text(_ door: Door, _ index: Int, _ surroundings: Surroundings) -> String {
    let words = "\(door.count) \(surroundings(door.label))"
    return index == focus ? "[\(words)]" : " \(words) "
  }

  /// The rows that the doors take in so many columns.
  func rows(columns: Int, _ surroundings: Surroundings) -> Int {
    (places(columns: columns, surroundings).last?.row ?? -1) + 1
  }

  private func places(columns: Int, _ surroundings: Surroundings) -> [Position] {
    var row = 0
    var column = 0
    return doors.enumerated().map { index, door in
      let width = TextWidth.columns(text(door, index, surroundings))
      if column > 0, column + width > columns {
        row += 1
        column = 0
      }
      defer { column += width }
      return Position(column: column, row: row)
    }
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let places = places(columns: area.columns, surroundings)
    for (index, door) in doors.enumerated() {
      let line = area.line(places[index].row).inset(left: places[index].column)
      let isFocused = index == focus
      let style: Style = isFocused ? .selected : door.isUrgent ? .urgent : .link
      page.write(text(door, index, surroundings), in: line, style)
      if isFocused { page.placeCursor(column: line.column, row: line.row) }
    }
  }
}
