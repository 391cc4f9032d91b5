import Records
import Terminal

/// The parts of the screen around a page.
struct Frame {
  let content: FrameContent
  let surroundings: Surroundings

  init(_ content: FrameContent, _ surroundings: Surroundings) {
    self.content = content
    self.surroundings = surroundings
  }

  func draw(into page: inout Buffer, _ layout: FrameLayout) {
    drawHead(into: &page, in: layout.head, isNarrow: layout.isNarrow)
    drawTabs(into: &page, in: layout.tabs, isNarrow: layout.isNarrow)
    drawRule(into: &page, in: layout.rule, isNarrow: layout.isNarrow)
    drawStatus(into: &page, in: layout.status)
    drawMessage(into: &page, layout)
    KeyBar.draw(content.hints, into: &page, in: layout.keyBar.inset(left: 1))
  }

  static func drawTooSmall(into page: inout Buffer, _ language: Language) {
    let words = Phrase("Màn hình quá nhỏ (cần 40×12)", "Screen too small (40×12 needed)")
    page.write(words[language], in: page.bounds)
  }
}

extension Frame {
  private func drawTabs(into page: inout Buffer, in line: Rect, isNarrow: Bool) {
    guard let current = content.section else { return }
    var rest = line.inset(left: 1)
    for section in Section.allCases {
      let isCurrent = section == current
      let name = isCurrent || !isNarrow ? surroundings(section.action.name) : ""
      let text = section.action.keyName + name
      let used = page.write(
        isCurrent ? "[\(text)]" : text, in: rest, isCurrent ? .selected : .plain)
      rest = rest.inset(left: used + 1)
    }
  }

  /// The rule below the tabs carries the name of the page and the notice of a practice register.
  private func drawRule(into page: inout Buffer, in line: Rect, isNarrow: Bool) {
    page.rule(line)
    var room = line
    if surroundings.header.isPractice {
      let words =
        isNarrow
        ? Phrase("SỔ TẬP", "PRACTICE")
        : Phrase("SỔ TẬP – dữ liệu không thật", "PRACTICE – not real data")
      let notice = " \(surroundings(words)) "
      room = line.inset(right: TextWidth.columns(notice) + 1)
      page.write(notice, in: line.inset(left: room.columns), .banner)
    }
    guard let title = content.title else { return }
    page.write(" \(surroundings(title)) ", in: room.inset(left: 1, right: 1), .title)
  }

  private func drawStatus(into page: inout Buffer, in line: Rect) {
    page.rule(line)
    guard let words = typingWords else { return }
    page.write(words, in: line.inset(left: line.columns - TextWidth.columns(words) - 1), .faint)
  }

  /// What stands at the right end of the status line.
  private var typingWords: String? {
    content.typing.map { " \(Action.typingMethod.keyName) \(surroundings($0.label)) " }
  }

  /// A message that reaches what stands at the right end takes the whole line.
  private func makeRoom(for line: Substring, into page: inout Buffer, in place: Rect) {
    let right = typingWords.map { TextWidth.columns($0) + 1 } ?? 0
    if TextWidth.columns(String(line)) + 2 > place.columns - right { page.rule(place) }
  }

  /// A message that is longer than the status line takes rows of the page above it.
  private func drawMessage(into page: inout Buffer, _ layout: FrameLayout) {
    guard let message = content.message else { return }
    let sign = message.kind == .refusal ? "! " : ""
    let lines = TextWrap.lines(
      of: sign + surroundings(message.text), columns: layout.size.columns - 2)
    let shown = lines.prefix(1 + layout.area.rows / 2)
    for (row, line) in shown.enumerated() {
      let above = shown.count - 1 - row
      let place = above == 0 ? layout.status : layout.area.line(layout.area.rows - above)
      if above > 0 { page.fill(place) } else { makeRoom(for: line, into: &page, in: place) }
      page.write(" \(line) ", in: place, style(of: message.kind))
    }
  }

  private func style(of kind: Message.Kind) -> Style {
    switch kind {
    case .notice: .good
    case .refusal: .error
    case .waiting: .heading
    }
  }
}
