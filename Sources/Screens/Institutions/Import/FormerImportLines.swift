import Records
import Terminal

/// What a list of the former district office would bring, line by line.
struct FormerImportLines {
  private let preview: FormerPreview
  private let surroundings: Surroundings

  init(_ preview: FormerPreview, _ surroundings: Surroundings) {
    self.preview = preview
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    let parts = [
      ToldLines(Phrase("Bị từ chối", "Refused"), preview.refusals.map { ToldRow($0) }, .error),
      ToldLines(Phrase("Đã có trong sổ", "Here already"), preview.doubles, .warning),
      ToldLines(Phrase("Nên xem lại", "Worth a look"), preview.remarks, .warning),
      ToldLines(Phrase("Các dòng đọc được", "Rows that are right"), preview.accepted, .plain),
    ]
    return counts + parts.flatMap { $0.lines(in: surroundings) }
  }

  private var counts: [RecordLine] {
    let accepted = preview.accepted.count
    let lines: [RecordLine] = [
      .fact(
        Phrase("Sẽ ghi", "To be saved"), preview.obstacle == nil ? "\(accepted)" : "0",
        preview.obstacle == nil ? .good : .warning),
      .fact(
        Phrase("Mã băm của tệp", "Hash of the file"), "\(preview.changes.list.digest.prefix(16))…"),
    ]
    return lines + (preview.obstacle.map { [.text(surroundings($0), .error)] } ?? [])
  }
}
