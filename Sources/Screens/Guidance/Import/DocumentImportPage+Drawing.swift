import Records
import Terminal
import TextFiles

extension DocumentImportPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 2)
    page.write(surroundings(stepWords), in: top.inset(left: 2), .heading)
    switch step {
    case .path:
      draw(path, Phrase("Đường dẫn: ", "Path: "), into: &page, in: rest, surroundings)
      picker?.draw(into: &page, in: rest)
    case .number:
      draw(number, Phrase("Số, ký hiệu: ", "Number: "), into: &page, in: rest, surroundings)
    case .preview: view.draw(into: &page, in: rest)
    }
  }

  private var stepWords: Phrase {
    switch step {
    case .path: Phrase("Bước 1/2: tệp nào?", "Step 1 of 2: which file?")
    case .preview:
      Phrase(
        "Bước 2/2: xem trước. F2 ghi, e gõ số, Esc tệp khác.",
        "Step 2 of 2: preview. F2 saves, e gives the number, Esc another file.")
    case .number: Phrase("Số, ký hiệu của văn bản là gì?", "What is the number of the paper?")
    }
  }

  private func draw(
    _ field: FieldText, _ label: Phrase, into page: inout Buffer, in area: Rect,
    _ surroundings: Surroundings
  ) {
    let used = page.write(surroundings(label), in: area.inset(left: 2), .plain)
    field.draw(into: &page, in: area.line(0).inset(left: 2 + used, right: 1), isFocused: true)
    let words = problem.map { "! " + surroundings($0) } ?? surroundings(hint)
    let lines = TextWrap.lines(of: words, columns: area.columns - 4)
    for (row, line) in lines.enumerated() {
      page.write(
        String(line), in: area.line(row + 2).inset(left: 2), problem == nil ? .faint : .error)
    }
  }

  private var hint: Phrase {
    guard step == .path else {
      return Phrase("Như 142/2025/NĐ-CP hoặc 123/UBND-VHXH.", "Such as 142/2025/NĐ-CP.")
    }
    let forms = TextForm.allCases.map(\.rawValue).joined(separator: ", ")
    return Phrase(
      "Tệp \(forms). Chưa ghi gì cho đến khi xem trước và nhấn F2; tệp gốc được giữ cùng sổ.",
      "\(forms) files. Nothing is saved before the preview and F2; the original is kept.")
  }
}
