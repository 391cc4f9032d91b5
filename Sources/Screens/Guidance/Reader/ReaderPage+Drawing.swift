import Records
import Terminal

extension ReaderPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let head, let layout else { return drawAbsence(into: &page, in: area, surroundings) }
    let areas = ReaderAreas(area, contents)
    drawStatus(into: &page, in: areas.status, surroundings)
    drawPath(head, into: &page, in: areas.path, surroundings)
    if let pane = areas.contents {
      contents.draw(into: &page, in: pane, layout, surroundings)
      if ReaderContents.isBeside(area.columns) {
        page.fill(
          Rect(column: pane.endColumn, row: pane.row, columns: 1, rows: pane.rows), with: "│",
          .faint)
      }
    }
    if areas.contents == nil || ReaderContents.isBeside(area.columns) {
      drawText(into: &page, in: areas.text)
    }
    prompt?.draw(into: &page, in: area, surroundings)
    line?.prompt.draw(into: &page, in: area, surroundings)
    picker?.draw(into: &page, in: area)
  }

  private func drawAbsence(
    into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let words = Phrase(
      "Toàn văn của \(number) chưa có trong sổ. Để đọc ở đây, nhập tệp: i trong danh sách văn bản.",
      "The text of \(number) is not in the register. To read it here import a file: i in the list.")
    page.writeParagraph(surroundings(words), in: area.inset(left: 2, top: 1, right: 2))
    page.placeCursor(column: area.column, row: area.row)
  }

  /// Whether the document holds, and what was looked for.
  private func drawStatus(
    into page: inout Buffer, in line: Rect, _ surroundings: Surroundings
  ) {
    var right = ""
    if let find { right = surroundings(find.label) }
    let columns = TextWidth.columns(right)
    page.write(right, in: line.inset(right: 1), find?.hit == nil ? .warning : .match, align: .right)
    guard let status = sheet?.status else { return }
    let place = line.inset(left: ReaderAreas.signColumns, right: columns == 0 ? 1 : columns + 3)
    if let problem {
      page.write("! " + surroundings(problem), in: place, .error)
    } else {
      let day = Phrase(verbatim: "\(status.day.formatted): ")
      page.write(
        surroundings(day.appending(status.shortLabel, separator: "")), in: place,
        status.style == .plain ? .faint : status.style)
    }
  }

  /// "Chương II › Điều 8 › khoản 2", and how far that is.
  private func drawPath(
    _ head: TextHead, into page: inout Buffer, in line: Rect, _ surroundings: Surroundings
  ) {
    let percent = "\(text.percent)%"
    page.write(percent, in: line.inset(right: 1), .faint, align: .right)
    let piece = text.piece(at: text.top)
    let own = text.unit?.path ?? ""
    let parts = [piece?.path ?? "", own].filter { !$0.isEmpty }
    let words =
      parts.isEmpty
      ? surroundings(Phrase("Phần đầu", "Opening")) : parts.joined(separator: " › ")
    page.write(
      words, in: line.inset(left: ReaderAreas.signColumns, right: percent.count + 3), .heading)
  }

  private func drawText(into page: inout Buffer, in area: Rect) {
    if !contents.isFocused { page.placeCursor(column: area.column, row: area.row) }
    for (index, row) in text.visible.enumerated() {
      draw(row, into: &page, in: area.line(index))
    }
    if !text.isAtEnd, area.rows > 0 {
      page.write("▼", in: area.line(area.rows - 1).inset(left: area.columns - 1), .faint)
    }
  }

  private func draw(_ row: ReaderRow, into page: inout Buffer, in line: Rect) {
    let spans = spans(of: row)
    if spans.contains(where: { $0.style == .selected }) {
      page.write(">", in: line, .selected)
      page.placeCursor(column: line.column, row: line.row)
    }
    if row.isBookmarked { page.write("*", in: line.inset(left: 1), .marked) }
    var rest = line.inset(left: ReaderAreas.signColumns)
    for part in SpannedText.parts(of: row.text, from: row.place.offset, spans, row.style) {
      rest = rest.inset(left: page.write(part.text, in: rest, part.style))
    }
  }

  /// What stands out in a row; what comes later wins.
  private func spans(of row: ReaderRow) -> [SpannedText.Span] {
    var spans = text.citations(of: row).map {
      SpannedText.Span(bytes: $0.range, style: .link)
    }
    let found = find?.ranges(in: row) ?? []
    spans += found.map { .init(bytes: $0.bytes, style: $0.isCurrent ? .selected : .match) }
    if let link, link.line == .init(ordinal: row.place.ordinal, line: row.place.line),
      row.kind == .text, link.citation.range.overlaps(row.bytes)
    {
      spans.append(.init(bytes: link.citation.range, style: .selected))
    }
    return spans.filter { $0.bytes.overlaps(row.bytes) }
  }
}

extension ReaderRow {
  fileprivate var style: Style {
    switch kind {
    case .blank, .text: .plain
    case .heading: .heading
    case .remark(let style): style
    }
  }
}

/// A row of text of which parts stand out.
enum SpannedText {
  struct Span {
    let bytes: Range<Int>
    let style: Style
  }

  /// The row in parts of one style each.
  ///
  /// - Parameter start: the byte at which the row begins, as spans count.
  static func parts(
    of text: String, from start: Int, _ spans: [Span], _ plain: Style
  ) -> [(text: String, style: Style)] {
    guard !spans.isEmpty else { return [(text, plain)] }
    let end = start + text.utf8.count
    let edges = Set([start, end] + spans.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] })
      .filter { (start...end).contains($0) }.sorted()
    return zip(edges, edges.dropFirst()).map { from, to in
      let style = spans.last { $0.bytes.contains(from) }?.style ?? plain
      let utf8 = text.utf8
      let first = utf8.index(utf8.startIndex, offsetBy: from - start)
      let last = utf8.index(utf8.startIndex, offsetBy: to - start)
      return (String(text[first..<last]), style)
    }
  }
}
