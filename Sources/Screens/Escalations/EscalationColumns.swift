import Records
import Terminal

/// The columns of the list of escalations, as many as the width allows.
struct EscalationColumns {
  let width: Int

  private var isWide: Bool { width >= 60 }

  func table(_ surroundings: Surroundings) -> Table {
    Table([
      TableColumn(surroundings(Phrase("Chờ", "Waits")), width: isWide ? 7 : 0),
      TableColumn(surroundings(Phrase("Trạng thái", "State")), width: 14),
      TableColumn(surroundings(Phrase("Kiến nghị", "Request"))),
      TableColumn(surroundings(Phrase("Nơi nhận", "Addressee")), width: isWide ? 18 : 0),
      TableColumn(surroundings(Phrase("Hạn", "Due")), width: 8),
    ])
  }

  func texts(_ row: EscalationRow, _ surroundings: Surroundings) -> [TableText] {
    let age = row.sentAt.map { Elapsed.short(minutes: $0.minutes(to: surroundings.now)) }
    let waits = row.awaitsAnswer ? age.map { surroundings($0) } ?? "" : "–"
    return [
      TableText(waits), state(row, surroundings), TableText(request(row, surroundings)),
      TableText(row.addressee), due(row, surroundings),
    ]
  }

  /// "KK ! Thiếu phòng học": what is no request says what it is.
  private func request(_ row: EscalationRow, _ surroundings: Surroundings) -> String {
    let group = row.matter.group
    let marks = [group == .request ? "" : surroundings(group.tag), row.isUrgent ? "!" : ""]
    return (marks + [row.request]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func state(_ row: EscalationRow, _ surroundings: Surroundings) -> TableText {
    TableText(surroundings(row.shortState), row.isWithdrawn ? .faint : row.state.style)
  }

  /// The day for what it waits for now, late ones with a sign.
  private func due(_ row: EscalationRow, _ surroundings: Surroundings) -> TableText {
    guard let due = row.dutyDue else { return TableText("–") }
    let isLate = due < surroundings.now
    return TableText((isLate ? "! " : "") + due.day.formattedShort, isLate ? .urgent : .plain)
  }
}
