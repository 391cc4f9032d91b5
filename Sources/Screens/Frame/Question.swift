import Records
import Terminal

/// A question before something that could be regretted. Esc and Enter leave everything as it is.
struct Question {
  enum Deed {
    case write(Change)
    /// Leaves the form; its draft stays.
    case leave
    /// Leaves the form and throws what was typed away.
    case discard
    case dropDraft(Draft)
    case quit
  }

  struct Choice {
    let letter: Character
    let label: Phrase
    let deed: Deed
  }

  let text: Phrase
  let choices: [Choice]
}

extension Question {
  init(_ text: Phrase, before change: Change) {
    self.init(
      text: text,
      choices: [Choice(letter: "y", label: Phrase("đồng ý", "yes"), deed: .write(change))])
  }

  /// Before a form with typed text is left.
  static let leaving = Question(
    text: Phrase("Rời biểu này khi chưa lưu?", "Leave this form unsaved?"),
    choices: [
      Choice(letter: "r", label: Phrase("rời, giữ bản nháp", "leave, keep draft"), deed: .leave),
      Choice(letter: "b", label: Phrase("bỏ hẳn", "discard"), deed: .discard),
    ])

  /// Before a draft is thrown away.
  init(discarding draft: Draft) {
    let lead = Phrase("Bỏ hẳn bản nháp", "Throw the draft away")
    self.init(
      text: lead.appending(Phrase(verbatim: "“\(draft.title)”?")),
      choices: [Choice(letter: "y", label: Phrase("bỏ", "yes"), deed: .dropDraft(draft))])
  }

  /// Before the program ends with a form unsaved.
  init(quittingWith title: Phrase) {
    let lead = Phrase("Còn biểu chưa lưu", "A form is not saved")
    let kept = Phrase("bản nháp sẽ được giữ. Thoát?", "its draft will be kept. Quit?")
    self.init(
      text: lead.appending(title, separator: ": ").appending(kept, separator: "; "),
      choices: [Choice(letter: "y", label: Phrase("thoát", "quit"), deed: .quit)])
  }

  func answer(_ event: Event) -> Overlay.Answer {
    guard case .key(let key) = event else { return .stay }
    if key == .escape || key == .enter { return .close }
    guard case .character(let letter) = KeyMap.command(key) else { return .stay }
    let typed = letter.lowercased()
    return choices.first { String($0.letter) == typed }.map { .carryOut($0.deed) } ?? .stay
  }

  /// Draws the question into the status line and its letters into the key bar.
  func draw(into page: inout Buffer, in layout: FrameLayout, _ surroundings: Surroundings) {
    let question = TextWrap.lines(of: surroundings(text), columns: layout.size.columns - 2)
    let rows = min(question.count, layout.area.rows)
    let place = layout.area.split(bottom: rows - 1).bottom
    for (row, line) in question.prefix(rows).enumerated() {
      let target = row < rows - 1 ? place.line(row) : layout.status
      page.fill(target, with: " ", .warning)
      page.write(String(line), in: target.inset(left: 1), .warning)
    }
    page.fill(layout.keyBar)
    let stay = KeyHint("Esc", surroundings(Phrase("thôi", "no")))
    let hints = choices.map { KeyHint(String($0.letter), surroundings($0.label)) } + [stay]
    KeyBar.draw(hints, into: &page, in: layout.keyBar.inset(left: 1))
    page.placeCursor(column: layout.keyBar.column + 1, row: layout.keyBar.row)
  }
}
