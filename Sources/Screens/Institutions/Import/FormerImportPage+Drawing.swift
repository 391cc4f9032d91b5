import Records
import Terminal

extension FormerImportPage {
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
    case .columns:
      Phrase(
        "Bước 2/3: \(contents.label.vietnamese); c đổi loại, Enter đổi cột, Tab xem trước.",
        "Step 2 of 3: \(contents.label.english); c switches, Enter changes, Tab previews.")
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
    let hint = Phrase(
      "Bảng đầu mối hoặc việc tồn đọng của Phòng GD&ĐT huyện cũ: CSV UTF-8, có dòng tiêu đề. "
        + "Danh sách trường thì nhập ở phím i. Chưa ghi gì trước khi xem trước và nhấn F2.",
      "A table of contacts or open matters: CSV in UTF-8 with titles. Schools are imported with "
        + "the key i. Nothing is saved before the preview and F2.")
    let words = problem.map { "! " + surroundings($0) } ?? surroundings(hint)
    let lines = TextWrap.lines(of: words, columns: area.columns - 4)
    for (row, line) in lines.enumerated() {
      page.write(
        String(line), in: area.line(row + 2).inset(left: 2), problem == nil ? .faint : .error)
    }
    drawTaken(into: &page, in: area.inset(top: lines.count + 3), surroundings)
  }

  /// What was taken in before, with the beginning of its hash.
  private func drawTaken(
    into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    guard !taken.isEmpty, area.rows > 1 else { return }
    page.write(
      surroundings(Phrase("Đã nhập:", "Taken in before:")), in: area.line(0).inset(left: 2),
      .heading)
    for (row, file) in taken.prefix(area.rows - 1).enumerated() {
      let words = [
        file.takenAt.day.formatted, file.list.fileName, surroundings(file.list.contents.label),
        surroundings(Phrase("\(file.list.rows) dòng", "\(file.list.rows) rows")),
        "\(file.list.digest.prefix(12))…",
      ]
      page.write(words.joined(separator: " · "), in: area.line(row + 1).inset(left: 2))
    }
  }
}
