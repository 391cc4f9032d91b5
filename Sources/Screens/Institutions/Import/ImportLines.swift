import Records
import Terminal

/// What a file would bring, line by line.
struct ImportLines {
  /// Refusals and remarks that are told one by one.
  private static let toldLimit = 200
  /// Institutions that are shown.
  private static let shownLimit = 10

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
    var lines: [RecordLine] = [
      .fact(
        Phrase("Sẽ ghi", "To be saved"), "\(preview.institutions.count)",
        preview.institutions.isEmpty ? .warning : .good),
      .fact(
        Phrase("Bị từ chối", "Refused"), "\(refused)", refused == 0 ? .plain : .error),
    ]
    if preview.emptyRows > 0 {
      lines.append(.fact(Phrase("Dòng trống", "Empty rows"), "\(preview.emptyRows)"))
    }
    return lines
  }

  /// What is taken for granted where the file has no column for it.
  private var assumptions: [RecordLine] {
    var lines: [Phrase] = []
    if mapping.column(of: .commune) == nil {
      let name = surroundings.header.commune.fullName(on: surroundings.today)
      lines.append(
        Phrase("Tệp không có cột xã: ghi là \(name).", "No commune column: taken to be \(name)."))
    }
    if mapping.column(of: .ownership) == nil {
      lines.append(
        Phrase(
          "Tệp không có cột sở hữu: ghi là công lập.", "No ownership column: taken to be public."))
    }
    if mapping.column(of: .level) == nil {
      lines.append(
        Phrase(
          "Tệp không có cột loại hình: đọc từ tên trường.",
          "No level column: read from the names."))
    }
    return lines.map { .text(surroundings($0), .warning) }
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
    let remarks = preview.remarks.filter { !isSaidForAll($0) }
    guard !remarks.isEmpty else { return [] }
    let told = remarks.prefix(Self.toldLimit).map { line($0.line, $0.words, .warning) }
    return [.heading(Phrase("Nên xem lại", "Worth a look"))] + told + rest(of: remarks.count)
      + [.blank]
  }

  /// That levels are read from names is said once where no column has them.
  private func isSaidForAll(_ remark: ImportRemark) -> Bool {
    guard case .levelFromName = remark else { return false }
    return mapping.column(of: .level) == nil
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
    let shown = zip(preview.institutions, preview.lines).prefix(Self.shownLimit)
    let lines = shown.map { institution, number -> RecordLine in
      let parts = [
        institution.name, institution.level.abbreviation,
        surroundings(institution.ownership.label), institution.principalName, institution.phone,
      ]
      let words = parts.filter { !$0.isEmpty }.joined(separator: " · ")
      return .fact(Phrase("Dòng \(number)", "Line \(number)"), words)
    }
    return [.heading(Phrase("Những dòng đầu sẽ ghi", "The first rows to be saved"))] + lines
  }
}
