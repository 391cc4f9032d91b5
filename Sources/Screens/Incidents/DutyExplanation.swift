import Records
import Terminal

/// Why a duty stands there and why it is due when it is, line by line, over the page.
struct DutyExplanation {
  private let title: String
  private var view = RecordView()
  private let lines: [RecordLine]
  /// Columns of the frame where there is room beside it; a narrower screen is covered whole.
  private static let columns = 76

  init(_ duty: Duty, in surroundings: Surroundings) {
    title = surroundings(Phrase("Vì sao", "Why"))
    lines = Self.lines(duty, surroundings)
    view.show(lines, in: surroundings, size: Self.inside(Rect(surroundings.size)).size)
  }

  private static func lines(_ duty: Duty, _ surroundings: Surroundings) -> [RecordLine] {
    var lines: [RecordLine] = [.heading(duty.what), .text(surroundings(duty.basisLine))]
    let further: [(Phrase, Phrase?)] = [
      (Phrase("Khi nào", "When"), duty.condition), (Phrase("Ai làm", "Who"), duty.actor),
      (Phrase("Cách làm", "How"), duty.manner),
    ]
    lines += further.compactMap { label, text in text.map { .fact(label, surroundings($0)) } }
    if duty.blocksClosing {
      lines.append(
        .text(
          surroundings(
            Phrase(
              "Chưa làm hoặc chưa ghi lý do thì chưa kết thúc vụ việc được.",
              "The incident cannot be closed before this is done or excused.")), .warning))
    }
    lines.append(.blank)
    lines.append(.heading(Phrase("Cách tính hạn", "How the due date was counted")))
    lines += duty.explanation.map { .text(surroundings($0)) }
    if duty.due == nil, duty.lateFrom > duty.start {
      let late = duty.lateFrom.formatted
      lines.append(
        .text(
          surroundings(
            Phrase(
              "Phần mềm coi là trễ từ \(late) [đề xuất]",
              "The program calls it late from \(late) [proposal]"))))
    }
    return lines
  }

  /// - Returns: whether it stays open.
  mutating func answer(_ key: Key) -> Bool {
    switch key {
    case .up, .character("k"): _ = view.answer(.moveUp)
    case .down, .character("j"): _ = view.answer(.moveDown)
    case .pageUp: _ = view.answer(.pageUp)
    case .pageDown, .character(" "): _ = view.answer(.pageDown)
    default: return false
    }
    return true
  }

  private static func frame(_ area: Rect, rows: Int) -> Rect {
    let columns = area.columns < columns + 20 ? area.columns : columns
    let height = min(area.rows, rows + 2)
    return Rect(
      column: area.column + (area.columns - columns) / 2,
      row: area.row + (area.rows - height) / 2, columns: columns, rows: height)
  }

  private static func inside(_ area: Rect) -> Rect {
    frame(area, rows: area.rows).inset(left: 1, top: 1, right: 1, bottom: 1)
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let inside = page.frame(Self.frame(area, rows: view.rows.count), title: title)
    view.draw(into: &page, in: inside)
  }
}

extension Duty {
  /// Whose rule it is, by which document, and how far that may be trusted.
  var basisLine: Phrase {
    var line = basisTag
    if let document { line = line.appending(Phrase(verbatim: document.rawValue)) }
    if let weight { line = line.appending(weight, separator: ", ") }
    return confidence == .proposal || confidence == .unsure && basisKind == .law
      ? line : line.appending(confidence.label, separator: ", ")
  }

  /// How far it binds: what the law says binds, and what no source says is but advised.
  private var weight: Phrase? {
    switch (basisKind, strength) {
    case (.law, .should): nil
    case (.default, .must):
      Phrase("nên làm, chưa tìm được văn bản bắt buộc", "advised; no binding text was found")
    default: strength.label
    }
  }
}
