import Records
import Terminal

/// What a clerk's register would bring, line by line.
struct PaperImportLines<Paper: RegisterPaper> {
  private let preview: PaperPreview<Paper>
  private let surroundings: Surroundings

  init(_ preview: PaperPreview<Paper>, _ surroundings: Surroundings) {
    self.preview = preview
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    let parts = [
      ToldLines(Phrase("Bị từ chối", "Refused"), preview.refusals.map { ToldRow($0) }, .error),
      ToldLines(
        Phrase("Khác với sổ này: giữ của sổ này", "Different: what stands here is kept"),
        preview.different, .warning),
      ToldLines(Phrase("Nên xem lại", "Worth a look"), preview.remarks, .warning),
      ToldLines(
        Phrase("Đã có, thêm vào ô trống", "Here, empty fields filled"), preview.filled, .plain),
      ToldLines(Phrase("Mới", "New"), preview.added, .plain),
      ToldLines(Phrase("Đã có, giữ nguyên", "Here already"), preview.unchanged, .faint),
    ]
    return counts + parts.flatMap { $0.lines(in: surroundings) }
  }

  private var counts: [RecordLine] {
    let isFree = preview.obstacle == nil
    let numbers = Phrase(
      "mới \(preview.added.count), thêm ô trống \(preview.filled.count), khác \(preview.different.count), đã có \(preview.unchanged.count)",
      "new \(preview.added.count), filled \(preview.filled.count), different \(preview.different.count), here \(preview.unchanged.count)"
    )
    let saved = isFree ? preview.changes.rows.count : 0
    let lines: [RecordLine] = [
      .fact(Phrase("Sẽ ghi", "To be saved"), "\(saved)", isFree ? .good : .warning),
      .fact(Phrase("Trong tệp", "In the file"), surroundings(numbers)),
    ]
    let obstacle = preview.obstacle.map { [RecordLine.text(surroundings($0), .error)] } ?? []
    let wayOut: [RecordLine] =
      preview.refusals.isEmpty ? [] : [.text(surroundings(ImportLines.wayOut), .plain)]
    let reminders =
      preview.reminderWords.map { [RecordLine.text(surroundings($0), .warning)] } ?? []
    return lines + obstacle + wayOut + reminders
  }
}
