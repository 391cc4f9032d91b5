import Records
import Terminal

extension Frame {
  /// Whose register it is, the day, and what is late.
  func drawHead(into page: inout Buffer, in line: Rect, isNarrow: Bool) {
    let right = isNarrow ? dayAndLock(isShort: true) : dayAndLock(isShort: false)
    let late = lateWords(isNarrow: isNarrow)
    var room = line.inset(right: 1)
    if let late {
      room = room.inset(right: TextWidth.columns(late))
      page.write(late, in: line.inset(left: room.columns), .urgent)
      room = room.inset(right: 2)
    }
    let name = isNarrow ? placeName : " Sổ Xã  \(place)"
    let words =
      TextWidth.columns(name) + TextWidth.columns(right) + 2 <= room.columns
      ? right : dayAndLock(isShort: true)
    room = room.inset(right: TextWidth.columns(words))
    page.write(words, in: line.inset(left: room.columns))
    page.write(name, in: room.inset(right: 1), .title)
  }

  private var header: RegisterHeader { surroundings.header }

  private var placeName: String {
    header == .beforeSetUp ? " Sổ Xã" : " " + header.commune.fullName(on: surroundings.today)
  }

  private var place: String {
    guard header != .beforeSetUp else { return "" }
    let name = header.commune.fullName(on: surroundings.today)
    let cluster = ClusterNotice.short(header).map { " · \(surroundings($0))" } ?? ""
    return "\(name), \(header.provinceName)\(cluster)"
  }

  private func dayAndLock(isShort: Bool) -> String {
    let today = surroundings.today
    let weekday = isShort ? today.weekday.shortName : today.weekday.name
    let day = isShort ? today.formattedShort : today.formatted
    let lock = header.isLocked ? surroundings(Phrase("[khóa] ", "[locked] ")) : ""
    let clock = header.clockSuspicion == nil ? "" : surroundings(Phrase("[giờ?] ", "[clock?] "))
    return "\(lock)\(clock)\(surroundings(weekday)) \(day)"
  }

  private func lateWords(isNarrow: Bool) -> String? {
    guard header.overdue.value > 0 else { return nil }
    let count = header.overdue.text
    return isNarrow
      ? "! \(count)" : surroundings(Phrase("! \(count) quá hạn", "! \(count) overdue"))
  }
}
