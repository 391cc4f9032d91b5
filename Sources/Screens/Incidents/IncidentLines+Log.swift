import Records
import Terminal

extension IncidentLines {
  /// The lines of the log, oldest first.
  var log: [RecordLine] { log(titled: false) }

  func log(titled: Bool) -> [RecordLine] {
    guard !isMasked else { return [] }
    let heading: [RecordLine] = titled ? [.heading(Self.logTitle)] : []
    guard !file.log.isEmpty else {
      let hint =
        incident.isWithdrawn
        ? Phrase("Không có dòng nào.", "There is none.")
        : Phrase("Chưa có dòng nào; l để ghi.", "There is none yet; l writes one.")
      return heading + [.text(surroundings(hint), .faint)]
    }
    return heading
      + file.log.map { line in
        .text("\(line.writtenAt.formatted) \(line.author): \(words(line.text))", style(line.text))
      }
  }

  private func words(_ text: LogRow.Text) -> String {
    switch text {
    case .open(let text): text
    case .locked:
      surroundings(
        Phrase("(niêm phong; Ctrl-L mở khóa để đọc)", "(sealed; Ctrl-L unlocks it)"))
    case .erased: surroundings(Phrase("(đã xóa theo quyết định)", "(erased)"))
    }
  }

  private func style(_ text: LogRow.Text) -> Style {
    if case .open = text { .plain } else { .faint }
  }
}
