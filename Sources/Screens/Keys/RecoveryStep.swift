import Records
import Terminal

/// The recovery key: shown once, then typed from the paper to prove that it was written down.
struct RecoveryStep {
  private let key: String
  private var field = FieldText(limit: 120)
  private(set) var isTyping = false
  private var isWrong = false

  init(_ key: String) { self.key = key }

  mutating func take(_ event: Event) -> StepAnswer {
    guard isTyping else {
      if event == .key(.enter) { isTyping = true }
      return event == .key(.enter) ? .stay : .ignored
    }
    switch event {
    case .key(.escape):
      isTyping = false
      return .stay
    case .key(.enter):
      isWrong = Self.symbols(field.text) != Self.symbols(key)
      return isWrong ? .stay : .next
    default:
      isWrong = false
      return field.answer(event) ? .stay : .ignored
    }
  }

  /// What counts of a written key: letters and digits, in one case.
  private static func symbols(_ text: String) -> String {
    String(text.uppercased().filter { $0.isLetter || $0.isNumber })
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    isTyping ? drawTyping(&page, area, surroundings) : drawKey(&page, area, surroundings)
  }

  private func drawKey(_ page: inout Buffer, _ area: Rect, _ surroundings: Surroundings) {
    let words = Phrase(
      "Khóa khôi phục – chỉ hiện một lần này. Chép ra giấy, cất nơi an toàn, đừng để cạnh máy.",
      "The recovery key is shown only now. Write it on paper and keep it safe, away from here.")
    var row = page.writeParagraph(surroundings(words), in: area, .heading)
    let lines = Self.lines(of: key, columns: area.columns - 2)
    // A low screen needs every row for the key and what to do with it.
    let gap = area.rows < row + lines.count + 4 ? 0 : 1
    row += gap
    page.placeCursor(column: area.column + 2, row: area.row + row)
    for line in lines {
      page.write(line, in: area.line(row).inset(left: 2), .title)
      row += 1
    }
    let next = Phrase(
      "Chép xong thì bấm Enter để gõ lại từ giấy.", "Then press Enter and type it back.")
    page.writeParagraph(surroundings(next), in: area.inset(top: row + gap))
  }

  /// The key in lines that break between its groups only.
  private static func lines(of key: String, columns: Int) -> [String] {
    var lines: [String] = []
    for group in key.split(separator: "-") {
      if let last = lines.last, last.count + group.count + 2 <= columns {
        lines[lines.count - 1] = "\(last)-\(group)"
      } else {
        lines.append(String(group))
      }
    }
    return lines.enumerated().map { $0 < lines.count - 1 ? $1 + "-" : $1 }
  }

  private func drawTyping(_ page: inout Buffer, _ area: Rect, _ surroundings: Surroundings) {
    let lead = Phrase(
      "Gõ lại khóa khôi phục từ giấy; khoảng trắng và gạch nối không quan trọng.",
      "Type the recovery key from the paper; blanks and hyphens do not matter.")
    let row = page.writeParagraph(surroundings(lead), in: area, .heading)
    if isWrong {
      let words = Phrase(
        "! Chưa khớp. Sửa lại, hoặc Esc để xem khóa lần nữa.",
        "! It differs. Correct it, or Esc shows the key again.")
      page.writeParagraph(surroundings(words), in: area.inset(top: row + 3), .error)
    }
    field.draw(into: &page, in: area.line(row + 1), isFocused: true)
  }
}
