import Records
import Terminal

extension HelpList {
  /// Columns for the keys, and for the name of an action.
  private static let keyColumns = 14
  private static let nameColumns = 20

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let heading = title.map { Phrase("Trợ giúp: ", "Help: ").appending($0, separator: "") }
    let name = surroundings(heading ?? Phrase("Lệnh", "Commands"))
    let inside = page.frame(area, title: name)
    let (top, rest) = inside.split(top: 1)
    let label = surroundings(Phrase("Gõ để tìm: ", "Type to find: "))
    let used = page.write(label, in: top, .faint)
    let (list, bottom) = rest.split(bottom: 2)
    drawMatches(into: &page, in: list, surroundings)
    drawExplanation(into: &page, in: bottom, surroundings)
    typed.draw(into: &page, in: top.inset(left: used), isFocused: true)
  }

  private func drawMatches(into page: inout Buffer, in list: Rect, _ surroundings: Surroundings) {
    guard !matches.isEmpty else {
      page.write(surroundings(Phrase("Không có lệnh nào như vậy.", "No such action.")), in: list)
      return
    }
    let first = scroll.first(showing: selection.line, rows: list.rows, count: matches.count)
    for (row, offer) in matches.dropFirst(first).prefix(list.rows).enumerated() {
      let isSelected = first + row == selection.line
      draw(offer, into: &page, in: list.line(row), isSelected: isSelected, surroundings)
    }
  }

  private func draw(
    _ offer: Offer, into page: inout Buffer, in line: Rect, isSelected: Bool,
    _ surroundings: Surroundings
  ) {
    let style: Style = offer.isEnabled ? .plain : .faint
    page.write(isSelected ? ">" : " ", in: line, .selected)
    let keys = keys(of: offer).map(\.name).joined(separator: " ")
    let rest = line.inset(left: 2)
    page.write(keys, in: rest.split(left: Self.keyColumns).left, .keyName)
    let afterKeys = rest.inset(left: Self.keyColumns + 1)
    let name = surroundings(offer.name)
    page.write(
      offer.isEnabled ? name : "(\(name))", in: afterKeys.split(left: Self.nameColumns).left,
      isSelected ? .selected : style)
    page.write(
      surroundings(offer.help), in: afterKeys.inset(left: Self.nameColumns + 1), style)
  }

  /// What the selected action does in full, and why it cannot be done now.
  private func drawExplanation(
    into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    guard let line = selection.line else { return }
    let offer = matches[line]
    let reason = offer.disabledReason.map {
      Phrase("Lúc này chưa được: ", "Not now: ").appending($0, separator: "")
    }
    let words = Phrase("Enter làm ngay, Esc đóng.", "Enter does it, Esc closes.")
    page.write(surroundings(offer.help), in: area.line(0))
    page.write(surroundings(reason ?? words), in: area.line(1), reason == nil ? .faint : .warning)
  }
}
