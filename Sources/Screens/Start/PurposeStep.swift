import Records
import Terminal

/// Third question: to practise, or to work.
struct PurposeStep {
  enum Purpose: CaseIterable {
    case practice
    case practiceWithPassphrase
    case work

    var isPractice: Bool { self != .work }
    var hasPassphrase: Bool { self != .practice }

    var label: Phrase {
      switch self {
      case .practice:
        Phrase("Tập dùng – sổ tập, dữ liệu không thật", "Practise – nothing in it is real")
      case .practiceWithPassphrase:
        Phrase("Tập dùng, có đặt mật khẩu", "Practise, with a passphrase")
      case .work:
        Phrase("Làm thật – sổ chính thức, có mật khẩu", "Work – the real register, sealed")
      }
    }
  }

  private var selection = Selection()

  init() { selection.move(to: 0, count: Purpose.allCases.count) }

  var chosen: Purpose { Purpose.allCases[selection.line ?? 0] }

  mutating func take(_ event: Event) -> StepAnswer {
    switch event {
    case .key(.enter): return .next
    case .key(.escape): return .back
    case .key(let key):
      let command = KeyMap.command(key)
      let moved: Key = command == .character("j") ? .down : command == .character("k") ? .up : key
      let count = Purpose.allCases.count
      return selection.answer(moved, rows: count, count: count) ? .stay : .ignored
    default: return .ignored
    }
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    page.write(
      surroundings(Phrase("Sổ này để làm gì?", "What is this register for?")), in: area.line(0),
      .heading)
    for (index, purpose) in Purpose.allCases.enumerated() {
      let line = area.line(index + 2)
      let isSelected = index == selection.line
      page.write(isSelected ? ">" : " ", in: line, .selected)
      page.write(
        surroundings(purpose.label), in: line.inset(left: 2), isSelected ? .selected : .plain)
      if isSelected { page.placeCursor(column: line.column, row: line.row) }
    }
  }
}
