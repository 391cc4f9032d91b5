import Records
import Terminal

/// The duties that are not settled, above the form that moves an incident on.
struct OpenDutyNotes {
  let file: IncidentFile
  let surroundings: Surroundings

  /// Lines that leave room for the fields.
  private static let mostLines = 3

  /// Before the end everything that is open; before that what the law asks for.
  var all: [TableText] { isBeforeTheEnd ? beforeTheEnd : underWay }

  private var isBeforeTheEnd: Bool { file.incident.state.successors.contains(.closed) }
  /// Without what goes on reminding after the end.
  private var ending: [Duty] { file.duties.filter { !$0.outlastsClosing } }
  private var open: [Duty] { ending.filter { !$0.isSettled } }
  private var legal: [Duty] { open.filter(\.blocksClosing) }

  private var underWay: [TableText] {
    guard !legal.isEmpty else { return [] }
    let head = Phrase(
      "! Việc theo pháp luật chưa ghi xong: \(legal.count). Vẫn xử lý, chuyển đi được.",
      "! Legal duties not settled: \(legal.count). Handling and passing on go ahead.")
    return [warning(head)] + lines(legal)
  }

  /// Of these a closed incident reminds no more.
  private var beforeTheEnd: [TableText] {
    guard !open.isEmpty else { return [] }
    let total = ending.count
    let head = Phrase(
      "! Còn \(open.count)/\(total) việc chưa ghi xong; kết thúc rồi thì không nhắc nữa:",
      "! \(open.count) of \(total) duties are not settled; nothing reminds of them after the end:")
    let rest = open.filter { !$0.blocksClosing }
    return [warning(head)] + lines(legal + rest)
  }

  private func lines(_ duties: [Duty]) -> [TableText] {
    let more = duties.count - Self.mostLines
    let tail = Phrase("  … và \(more) việc nữa", "  … and \(more) more")
    return duties.prefix(Self.mostLines).map { duty in
      TableText("  \(duty.blocksClosing ? "[!]" : "[ ]") \(surroundings(duty.what))", .warning)
    } + (more > 0 ? [warning(tail)] : [])
  }

  private func warning(_ words: Phrase) -> TableText { TableText(surroundings(words), .warning) }
}
