import Records
import Terminal

extension SearchPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let label = surroundings(Phrase(" Tìm: ", " Find: "))
    let (top, rest) = area.split(top: 2)
    let used = page.write(label, in: top, .heading)
    if rows.isEmpty {
      drawNothing(into: &page, in: rest, surroundings)
    } else {
      let first = scroll.first(showing: nil, rows: rest.rows, count: rows.count)
      for (index, row) in rows.dropFirst(first).prefix(rest.rows).enumerated() {
        draw(row, into: &page, in: rest.line(index), surroundings)
      }
    }
    field.draw(into: &page, in: top.inset(left: used, right: 1), isFocused: prompt == nil)
    var below = top.line(1).inset(left: 2)
    if let chosenDay {
      let day = GuidanceWords.day(chosenDay, today: surroundings.today)
      let words = surroundings(
        Phrase("hiệu lực ngày ", "what holds on ").appending(day, separator: ""))
      below = below.inset(left: page.write(words, in: below, .faint) + 2)
    }
    if let standing = stream.standing { page.write(surroundings(standing), in: below, .faint) }
    prompt?.draw(into: &page, in: area, surroundings)
  }

  private func drawNothing(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let words =
      field.text.isEmpty
      ? Phrase(
        "Gõ vài chữ, có dấu hay không đều được: số văn bản, tên trường, nội dung.",
        "Type a few letters, with or without marks: a number, a school, any words.")
      : Phrase(
        "Không có gì khớp. Thử ít chữ hơn.", "Nothing matches. Try fewer letters.")
    for (row, line) in TextWrap.lines(of: surroundings(words), columns: area.columns - 4)
      .enumerated()
    {
      page.write(String(line), in: area.line(row).inset(left: 2), .faint)
    }
  }

  private func draw(
    _ row: SearchRow, into page: inout Buffer, in line: Rect, _ surroundings: Surroundings
  ) {
    switch row {
    case .group(let kind, let found):
      page.write("\(surroundings(kind.label)) (\(found.text))", in: line.inset(left: 1), .heading)
    case .title(let number):
      let isSelected = number == selection.line
      page.write(isSelected ? ">" : " ", in: line.inset(left: 2), .selected)
      let title = hits[number].title(in: surroundings.language)
      draw(
        title, hits[number].matches(in: title) ?? [], into: &page, in: line.inset(left: 4),
        isSelected ? .selected : .plain)
    case .standing(let number):
      let words = hits[number].standing.map { "[\(surroundings($0))]" } ?? ""
      page.write(words, in: line.inset(left: 6), .warning)
    case .more:
      let words = Phrase("… còn nữa: gõ thêm chữ để thu hẹp", "… and more: type more letters")
      page.write(surroundings(words), in: line.inset(left: 4), .faint)
    case .snippet(let number):
      let hit = hits[number]
      draw(hit.snippet, hit.matches, into: &page, in: line.inset(left: 6), .faint)
    }
  }

  /// A text with its found words in a style of their own.
  private func draw(
    _ text: String, _ matches: [Range<Int>], into page: inout Buffer, in line: Rect,
    _ style: Style
  ) {
    let letters = Array(text)
    var rest = line
    var place = 0
    for match in matches where match.lowerBound >= place && match.upperBound <= letters.count {
      let before = page.write(String(letters[place..<match.lowerBound]), in: rest, style)
      rest = rest.inset(left: before)
      let found = page.write(String(letters[match]), in: rest, .match)
      rest = rest.inset(left: found)
      place = match.upperBound
    }
    page.write(String(letters[place...]), in: rest, style)
  }
}
