import Records
import Terminal

extension TodayPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let place = listArea(area, surroundings)
    if list.isEmpty {
      firstSteps.draw(into: &page, in: place)
    } else {
      let (left, detail) = DetailPane.split(place, into: &page, surroundings)
      drawList(into: &page, in: left, surroundings)
      if hasReasonRows(surroundings) {
        let below = area.inset(top: place.endRow - area.row)
        page.rule(below.line(0))
        drawReasons(into: &page, in: below.inset(left: 1, top: 1), surroundings)
      }
      if let detail { drawReasons(into: &page, in: detail, surroundings) }
    }
    doors.draw(into: &page, in: area.inset(left: 1), surroundings)
  }

  private func drawList(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let table = Table([
      TableColumn(surroundings(Phrase("Khi", "When")), width: 8),
      TableColumn(surroundings(Phrase("Hạn", "Due")), width: 13),
      TableColumn(surroundings(Phrase("Việc", "Duty"))),
      TableColumn(surroundings(Phrase("Của", "Of")), width: ownerColumns(area)),
    ])
    var section: DutyRow.Section?
    let isShort = ownerColumns(area) < 22
    let empty = EmptyList(title, title)
    list.draw(into: &page, in: area, table: table, empty: empty, surroundings) { row in
      defer { section = row.section }
      return texts(row, isFirst: row.section != section, isShort: isShort, surroundings)
    }
  }

  /// The number of the record always fits; its title where there is room for some of it.
  private func ownerColumns(_ area: Rect) -> Int {
    area.columns < 60 ? 0 : area.columns < 76 ? 12 : 22
  }

  /// The record that owes a duty.
  private func owner(
    _ row: DutyRow, isShort: Bool, _ surroundings: Surroundings
  ) -> String {
    if isShort, let number = row.number { return number }
    return [row.number, surroundings(row.title)].compactMap { $0 }.joined(separator: " ")
  }

  /// Under "today" the day need not be said again.
  private func time(_ row: DutyRow, _ surroundings: Surroundings) -> Phrase {
    let (duty, now) = (row.duty, surroundings.now)
    guard row.section == .today, duty.lateFrom >= now, !duty.isAtOnce else {
      return duty.timeWords(at: now)
    }
    return Phrase(verbatim: duty.lateFrom.clock.formatted)
  }

  private func texts(
    _ row: DutyRow, isFirst: Bool, isShort: Bool, _ surroundings: Surroundings
  ) -> [TableText] {
    let duty = row.duty
    let isLate = row.section == .overdue && !duty.isImpossible
    let name = isFirst ? surroundings(row.section.label) : ""
    let what = "\(surroundings(duty.shortTag)) \(surroundings(duty.what))"
    return [
      TableText(name, row.section == .overdue ? .urgent : .heading),
      TableText(surroundings(time(row, surroundings)), isLate ? .urgent : .plain),
      TableText(what), TableText(owner(row, isShort: isShort, surroundings)),
    ]
  }

  /// The selected duty in full: what, for which record, on what ground.
  private func drawReasons(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let row = list.selected else { return }
    let duty = row.duty
    let lead = "\(surroundings(duty.what)) – \(owner(row, isShort: false, surroundings))"
    let texts = [lead] + duty.reasons(in: surroundings.language).map { surroundings($0) }
    let lines = texts.flatMap { TextWrap.lines(of: $0, columns: max(1, area.columns - 1)) }
    for (index, line) in lines.prefix(area.rows).enumerated() {
      page.write(String(line), in: area.line(index), index == 0 ? .heading : .plain)
    }
  }
}

extension DutyRow.Section {
  var label: Phrase {
    switch self {
    case .overdue: Phrase("Quá hạn", "Overdue")
    case .today: Phrase("Hôm nay", "Today")
    case .thisWeek: Phrase("Tuần này", "Week")
    case .later: Phrase("Sau đó", "Later")
    }
  }
}

extension Duty {
  /// ``basisTag`` as short as a list needs it.
  var shortTag: Phrase {
    if isSet { return Phrase("[đã đặt]", "[set]") }
    return switch basisKind {
    case .law where !confidence.mayBeShownAsLaw: Phrase("[chưa chắc]", "[unsure]")
    case .law: Phrase("[pháp luật]", "[law]")
    case .province: Phrase("[tỉnh]", "[province]")
    case .commune: Phrase("[xã]", "[commune]")
    case .default: Phrase("[đề xuất]", "[proposal]")
    }
  }
}
