import Records
import Terminal

/// What a file would bring, line by line.
struct ImportLines {
  private let preview: ImportPreview
  private let mapping: ColumnMapping
  private let surroundings: Surroundings

  init(_ preview: ImportPreview, _ mapping: ColumnMapping, _ surroundings: Surroundings) {
    self.preview = preview
    self.mapping = mapping
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    let parts = [
      ToldLines(Phrase("Bị từ chối", "Refused"), preview.refusals.map { ToldRow($0) }, .error),
      ToldLines(
        Phrase("Nên xem lại", "Worth a look"),
        mapping.telling(preview.remarks).map { ToldRow(line: $0.line, words: $0.words) }, .warning),
      ToldLines(title, institutions, .plain),
    ]
    return counts + assumptions + parts.flatMap { $0.lines(in: surroundings) }
  }

  private var counts: [RecordLine] {
    let refused = preview.refusedRows
    var lines: [RecordLine] = []
    if refused == 0 {
      lines.append(
        .fact(
          Phrase("Sẽ ghi", "To be saved"), "\(preview.acceptedRows)",
          preview.acceptedRows == 0 ? .warning : .good))
    } else {
      lines.append(.fact(Phrase("Bị từ chối", "Refused"), "\(refused)", .error))
      lines.append(.fact(Phrase("Đọc được", "Right"), "\(preview.acceptedRows)"))
    }
    if preview.emptyRows > 0 {
      lines.append(.fact(Phrase("Dòng trống", "Empty rows"), "\(preview.emptyRows)"))
    }
    guard let obstacle = preview.obstacle else { return lines }
    return lines + [
      .text(surroundings(obstacle), .error), .text(surroundings(Self.wayOut), .plain),
    ]
  }

  /// What to do when a list cannot be taken.
  static let wayOut = Phrase(
    "Sửa và lưu tệp rồi bấm r để đọc lại; hiểu sai cột thì Shift-Tab để đổi.",
    "Mend and save the file, then press r to read it again; Shift-Tab changes the columns.")

  /// What is taken for granted where the file has no column for it.
  private var assumptions: [RecordLine] {
    let name = surroundings.header.commune.fullName(on: surroundings.today)
    return mapping.assumptions(ownCommune: name).map { .text(surroundings($0), .warning) }
  }

  private var title: Phrase {
    preview.refusedRows == 0
      ? Phrase("Các dòng sẽ ghi", "The rows to be saved")
      : Phrase("Các dòng đọc được, chưa ghi", "The rows that are right, not saved")
  }

  private var institutions: [ToldRow] {
    zip(preview.institutions, preview.lines).map { ToldRow(line: $1, words: $0.importWords) }
  }
}
