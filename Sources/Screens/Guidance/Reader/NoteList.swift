import Records
import Terminal
import VietText

/// Bookmarks and notes on all documents, latest first.
struct NoteList: Screen {
  private var list = ListState<NoteRow>(otherRows: 1)

  var title: Phrase { Phrase("Dấu trang và ghi chú", "Bookmarks and notes") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    try list.load(in: surroundings) { window throws(StoreError) in try register.notes(window) }
  }

  private var reason: Phrase? {
    list.isEmpty ? Phrase("Chưa có dấu trang nào.", "There is no bookmark yet.") : nil
  }

  var offers: [Offer] {
    [Offer(.open, disabledReason: reason)] + list.movingOffers + [
      Offer(.edit, disabledReason: reason), Offer(.history, disabledReason: reason),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) { return outcome }
    guard let note = list.selected?.note else { return .stay }
    switch action {
    case .open:
      let start = UnitName(words: note.unit).map(ReaderStart.unit) ?? .piece(0)
      return .open(.guidance(.reader(note.document, at: start)))
    case .edit: return edit(note, surroundings)
    case .history:
      return .open(
        .history(RecordReference(note.id), title: surroundings(ReadingNote.title)))
    default: return .stay
    }
  }

  /// Everybody edits his own notes.
  private func edit(_ note: ReadingNote, _ surroundings: Surroundings) -> Outcome {
    guard note.officer == surroundings.header.officer?.id.record else {
      return .refuse(
        Phrase("Ghi chú của người khác.", "This is another officer's note."))
    }
    let ground = Ground(document: note.document, part: note.unit.isEmpty ? nil : note.unit)
    return .open(.guidance(.readingNote(ground)))
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let isNarrow = area.columns < 60
    let empty = EmptyList(
      Phrase("Chưa có dấu trang hay ghi chú nào.", "There is no bookmark or note yet."),
      Phrase(
        "Khi đọc toàn văn: b đánh dấu trang, w ghi chú.",
        "While reading a full text: b bookmarks, w writes a note."))
    let place = TableColumn(
      surroundings(Phrase("Văn bản, điều khoản", "Document, unit")), width: isNarrow ? 22 : 36)
    let text = TableColumn(surroundings(Phrase("Ghi chú", "Note")))
    let officer = TableColumn(surroundings(Phrase("Người ghi", "By")), width: 18)
    let day = TableColumn(surroundings(Phrase("Ngày", "Day")), width: 10)
    let isWide = ReaderContents.isBeside(area.columns)
    let columns = isNarrow ? [place, text] : [place, text, day] + (isWide ? [officer] : [])
    let table = Table(columns)
    list.draw(into: &page, in: area, table: table, empty: empty, surroundings) { row in
      let note = row.note
      let ground = Ground(document: note.document, part: note.unit.isEmpty ? nil : note.unit)
      let words = note.text.split(separator: "\n").joined(separator: " ")
      return [
        TableText((note.isBookmark ? "* " : "  ") + ground.words), TableText(words),
        TableText(row.writtenOn.formatted), TableText(row.officer),
      ]
    }
  }
}
