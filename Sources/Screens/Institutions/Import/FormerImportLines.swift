import Records
import Terminal

/// What a list of the former district office would bring, line by line.
struct FormerImportLines {
  /// Rows of each kind that are told one by one.
  private static let toldLimit = 200

  private let preview: FormerPreview
  private let surroundings: Surroundings

  init(_ preview: FormerPreview, _ surroundings: Surroundings) {
    self.preview = preview
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    counts
      + part(
        Phrase("Bị từ chối", "Refused"),
        preview.refusals.map { .init(line: $0.line, words: $0.problem.why) }, .error)
      + part(Phrase("Đã có trong sổ", "Here already"), preview.doubles, .warning)
      + part(Phrase("Nên xem lại", "Worth a look"), preview.remarks, .warning)
      + part(Phrase("Các dòng đọc được", "Rows that are right"), preview.accepted, .plain)
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

  private func part(
    _ title: Phrase, _ told: [FormerPreview.Told], _ style: Style
  ) -> [RecordLine] {
    guard !told.isEmpty else { return [] }
    let rest = told.count - Self.toldLimit
    let more: [RecordLine] =
      rest > 0 ? [.text(surroundings(Phrase("… và \(rest) dòng nữa.", "… and \(rest) more.")))] : []
    return [.blank, .heading(title)]
      + told.prefix(Self.toldLimit).map { row in
        .fact(
          Phrase("Dòng \(row.line)", "Line \(row.line)"), surroundings(row.words), style)
      } + more
  }
}
