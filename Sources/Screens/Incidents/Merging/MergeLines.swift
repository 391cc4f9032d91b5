import Records
import Terminal

/// One thing that both incidents tell, and what the kept one will tell.
struct MergeRow {
  let label: Phrase
  let copy: String
  let kept: String
  /// Nil where it stays as the kept one has it.
  let after: String?

  init(_ label: Phrase, _ copy: String, _ kept: String, after: String) {
    self.label = label
    self.copy = copy
    self.kept = kept
    self.after = after == kept ? nil : after
  }
}

/// Rows beside each other, or below each other on a narrow screen.
struct MergeLines {
  let rows: [MergeRow]
  let columns: Int

  private static let sideBySide = 60
  private static let labelColumns = 14
  private static let rule = "│ "

  private var shown: [MergeRow] {
    rows.filter { !$0.copy.isEmpty || !$0.kept.isEmpty || $0.after != nil }
  }

  func all(_ surroundings: Surroundings) -> [RecordLine] {
    columns < Self.sideBySide ? below(surroundings) : beside(surroundings)
  }

  private static let copyTitle = Phrase("Bản trùng", "Duplicate")
  private static let keptTitle = Phrase("Bản được giữ", "Kept record")
  private static let afterTitle = Phrase("sau khi gộp", "after merging")

  private func beside(_ surroundings: Surroundings) -> [RecordLine] {
    let half = (columns - Self.labelColumns - Self.rule.count) / 2
    func line(_ label: String, _ copy: String, _ kept: String) -> String {
      Self.padded(label, Self.labelColumns) + Self.padded(copy, half) + Self.rule + kept
    }
    let head = line("", surroundings(Self.copyTitle), surroundings(Self.keptTitle))
    return [.text(head, .heading)]
      + shown.flatMap { row -> [RecordLine] in
        let label = Self.wrapped(surroundings(row.label), Self.labelColumns - 1)
        let copy = Self.wrapped(row.copy, half - 1)
        let kept = Self.wrapped(row.kept, half - 1)
        let lines = (0..<max(label.count, copy.count, kept.count)).map { index in
          RecordLine.text(
            line(Self.part(label, index), Self.part(copy, index), Self.part(kept, index)))
        }
        return lines + after(row, surroundings, indent: Self.labelColumns)
      }
  }

  private func below(_ surroundings: Surroundings) -> [RecordLine] {
    shown.flatMap { row -> [RecordLine] in
      [
        .heading(row.label),
        .text(surroundings(Self.copyTitle) + ": " + (row.copy.isEmpty ? "–" : row.copy)),
        .text(surroundings(Self.keptTitle) + ": " + (row.kept.isEmpty ? "–" : row.kept)),
      ] + after(row, surroundings, indent: 0)
    }
  }

  private func after(
    _ row: MergeRow, _ surroundings: Surroundings, indent: Int
  ) -> [RecordLine] {
    guard let after = row.after else { return [] }
    let words = "→ " + surroundings(Self.afterTitle) + ": " + after
    let margin = String(repeating: " ", count: indent)
    return Self.wrapped(words, columns - indent).map { .text(margin + $0, .good) }
  }

  private static func wrapped(_ text: String, _ columns: Int) -> [String] {
    TextWrap.lines(of: text, columns: max(1, columns)).map(String.init)
  }

  private static func part(_ lines: [String], _ index: Int) -> String {
    lines.indices.contains(index) ? lines[index] : ""
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - TextWidth.columns(text)))
  }
}
