import Records
import Terminal

/// What a file would bring, line by line.
struct ImportLines {
  /// Refusals, remarks and institutions that are told one by one.
  private static let toldLimit = 200

  private let preview: ImportPreview
  private let mapping: ColumnMapping
  private let surroundings: Surroundings

  init(_ preview: ImportPreview, _ mapping: ColumnMapping, _ surroundings: Surroundings) {
    self.preview = preview
    self.mapping = mapping
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    counts + assumptions + [.blank] + refusals + remarks + institutions
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

  private var refusals: [RecordLine] {
    guard !preview.refusals.isEmpty else { return [] }
    let told = preview.refusals.prefix(Self.toldLimit).map { refusal in
      line(refusal.line, refusal.problem.why, .error)
    }
    return [.heading(Phrase("Bị từ chối", "Refused"))] + told
      + rest(of: preview.refusals.count) + [.blank]
  }

  private var remarks: [RecordLine] {
    let remarks = mapping.telling(preview.remarks)
    guard !remarks.isEmpty else { return [] }
    let told = remarks.prefix(Self.toldLimit).map { line($0.line, $0.words, .warning) }
    return [.heading(Phrase("Nên xem lại", "Worth a look"))] + told + rest(of: remarks.count)
      + [.blank]
  }

  private func line(_ number: Int, _ words: Phrase, _ style: Style) -> RecordLine {
    .fact(Phrase("Dòng \(number)", "Line \(number)"), surroundings(words), style)
  }

  private func rest(of count: Int) -> [RecordLine] {
    let left = count - Self.toldLimit
    guard left > 0 else { return [] }
    return [.text(surroundings(Phrase("… và \(left) mục nữa.", "… and \(left) more.")))]
  }

  private var institutions: [RecordLine] {
    guard !preview.institutions.isEmpty else { return [] }
    let title =
      preview.refusedRows == 0
      ? Phrase("Các dòng sẽ ghi", "The rows to be saved")
      : Phrase("Các dòng đọc được, chưa ghi", "The rows that are right, not saved")
    let told = zip(preview.institutions, preview.lines).prefix(Self.toldLimit).map {
      line($1, $0.importWords, .plain)
    }
    return [.heading(title)] + told + rest(of: preview.institutions.count)
  }
}
