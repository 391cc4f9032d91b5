import Records
import Terminal

extension ImportPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 2)
    page.write(surroundings(stepWords), in: top.inset(left: 2), .heading)
    switch step {
    case .path: drawPath(into: &page, in: rest, surroundings)
    case .columns: columns?.draw(into: &page, in: rest, surroundings)
    case .preview: view.draw(into: &page, in: rest)
    }
  }

  private var stepWords: Phrase {
    switch step {
    case .path: Phrase("Bước 1/3: tệp nào?", "Step 1 of 3: which file?")
    case .columns: subject.columnsStep
    case .preview:
      Phrase(
        "Bước 3/3: xem trước. F2 ghi, Shift-Tab đổi cột.",
        "Step 3 of 3: preview. F2 saves, Shift-Tab changes columns.")
    }
  }

  private func drawPath(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let label = surroundings(Phrase("Đường dẫn: ", "Path: "))
    let used = page.write(label, in: area.inset(left: 2), .plain)
    path.draw(into: &page, in: area.line(0).inset(left: 2 + used, right: 1), isFocused: true)
    let words = problem.map { "! " + surroundings($0) } ?? surroundings(subject.hint)
    let lines = TextWrap.lines(of: words, columns: area.columns - 4)
    for (row, line) in lines.enumerated() {
      page.write(
        String(line), in: area.line(row + 2).inset(left: 2), problem == nil ? .faint : .error)
    }
    drawEarlier(into: &page, in: area.inset(top: lines.count + 3), surroundings)
  }

  private func drawEarlier(
    into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let files = subject.earlier(in: surroundings)
    guard !files.isEmpty, area.rows > 1 else { return }
    page.write(
      surroundings(Phrase("Đã nhập:", "Taken in before:")), in: area.line(0).inset(left: 2),
      .heading)
    for (row, words) in files.prefix(area.rows - 1).enumerated() {
      page.write(words, in: area.line(row + 1).inset(left: 2))
    }
  }
}
