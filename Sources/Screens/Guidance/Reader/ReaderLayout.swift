import Records
import Terminal

/// Breaks pieces of a text into rows, with what is to be said of their units.
struct ReaderLayout: Equatable {
  /// Columns of a line that is read with ease.
  static let widest = 88

  /// Columns for text.
  var columns: Int
  var day: Day
  var language: Language
  var document: GuidanceDocument?
  var status: DocumentStatus?
  /// Those that act upon the document by the day.
  var relations: [DocumentRelation] = []
  var notes: [NoteRow] = []
  var understood: [Understood] = []

  struct Understood: Equatable {
    var understanding: Understanding
    var officer: String
  }

  func rows(of piece: TextPiece, _ lines: [Substring]) -> [ReaderRow] {
    let standing = UnitStanding(relations)
    var rows: [ReaderRow] = piece.ordinal == 0 ? preface(standing) : []
    if piece.part == 0 { rows += head(of: piece, standing) }
    let marks = Set(piece.marks.map(\.line))
    for (index, line) in lines.enumerated() {
      let place = TextPlace(ordinal: piece.ordinal, line: index)
      let unit = marks.contains(index) ? piece.unit(at: index) : nil
      if let unit {
        rows += remarks(standing.ownRemarks(on: unit), on: unit, at: place)
      }
      let first = rows.count
      rows += wrapped(line, at: place, .text)
      if let unit {
        rows[first].isBookmarked = isBookmarked(unit)
        rows += notes(on: unit, at: place)
      }
    }
    return rows
  }

  /// What the document is and whether it holds, above the text.
  private func preface(_ standing: UnitStanding) -> [ReaderRow] {
    guard let document, let status else { return [] }
    let place = TextPlace(ordinal: 0)
    var rows = remark(document.title[language], .title, at: place)
    rows += remark(
      Phrase("Ngày \(status.day.formatted): ", "On \(status.day.formatted): ")[language]
        + status.label[language], status.style, at: place)
    for doubt in status.doubts { rows += remark("? " + doubt.words[language], .warning, at: place) }
    for remark in standing.unplaced {
      rows += self.remark("! " + remark.words[language], .warning, at: place)
    }
    for mine in understood where mine.understanding.unit.isEmpty {
      rows += remark(words(of: mine), .good, at: place)
    }
    return rows + [ReaderRow(place: place, kind: .blank, text: "")]
  }

  private func head(of piece: TextPiece, _ standing: UnitStanding) -> [ReaderRow] {
    let place = TextPlace(ordinal: piece.ordinal)
    let unit = piece.unit(at: -1)
    var rows: [ReaderRow] = []
    if piece.ordinal > 0 { rows.append(ReaderRow(place: place, kind: .blank, text: "")) }
    let first = rows.count
    if !piece.heading.isEmpty { rows += wrapped(piece.heading[...], at: place, .heading) }
    if first < rows.count { rows[first].isBookmarked = isBookmarked(unit) }
    rows += remarks(standing.remarks(on: unit), on: nil, at: place)
    rows += notes(on: unit, at: place)
    guard !unit.words.isEmpty else { return rows }
    for mine in understood where mine.understanding.unit == unit.words {
      rows += remark(words(of: mine), .good, at: place)
    }
    return rows
  }

  private func words(of mine: Understood) -> String {
    let day = mine.understanding.understoodOn?.formatted ?? "–"
    return Phrase(
      "» Đã đọc, đã hiểu: \(mine.officer), \(day)",
      "» Read and understood: \(mine.officer), \(day)")[language]
  }

  private func remarks(
    _ remarks: [UnitStanding.Remark], on unit: UnitName?, at place: TextPlace
  ) -> [ReaderRow] {
    remarks.flatMap { found in
      let lead = unit.map { "\($0.words): " } ?? ""
      return remark(
        "! \(lead)\(found.words[language])", found.isUnsure ? .warning : .urgent, at: place)
    }
  }

  private func isBookmarked(_ unit: UnitName) -> Bool {
    notes.contains { $0.note.isBookmark && $0.note.unit == unit.words }
  }

  private func notes(on unit: UnitName, at place: TextPlace) -> [ReaderRow] {
    notes.filter { !$0.note.text.isEmpty && $0.note.unit == unit.words }.flatMap { row in
      remark(
        "» \(row.officer), \(row.writtenOn.formatted): \(row.note.text)", .marked, at: place)
    }
  }

  private func remark(_ text: String, _ style: Style, at place: TextPlace) -> [ReaderRow] {
    TextWrap.lines(of: text, columns: columns).map {
      ReaderRow(place: place, kind: .remark(style), text: String($0))
    }
  }

  private func wrapped(
    _ line: Substring, at place: TextPlace, _ kind: ReaderRow.Kind
  ) -> [ReaderRow] {
    TextWrap.lines(of: line, columns: columns).map { part in
      var place = place
      place.offset = line.utf8.distance(from: line.startIndex, to: part.startIndex)
      return ReaderRow(place: place, kind: part.isEmpty ? .blank : kind, text: String(part))
    }
  }
}
