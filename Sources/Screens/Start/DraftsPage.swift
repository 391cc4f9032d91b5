import Ledger
import Records
import Terminal

/// The forms that were begun and not saved: to continue, or to throw away.
struct DraftsPage: Screen {
  /// The share of the area that shows what the selected draft holds.
  private static let contentShare = 2

  private var list = ListState<DraftRow>()
  private var content = RecordView()

  var title: Phrase { Phrase("Bản nháp chưa lưu", "Unsaved drafts") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    var rows: [DraftRow] = []
    for draft in try register.drafts() {
      rows.append(DraftRow(draft: draft, later: try Self.laterLines(draft, register)))
    }
    try list.load(rows: listRows(surroundings.size.rows) - 1) { _ throws(StoreError) in
      Rows(rows, hasEarlier: false, hasLater: false)
    }
    showContent(surroundings)
  }

  private static func laterLines(
    _ draft: Draft, _ register: some RegisterReader
  ) throws(StoreError) -> [HistoryLine] {
    guard let record = draft.record else { return [] }
    let count = try register.revision(of: record) - draft.baseRevision
    guard count > 0 else { return [] }
    return try register.history(of: record).first(entries: count)
  }

  private func listRows(_ rows: Int) -> Int { rows - rows / Self.contentShare }

  private mutating func showContent(_ surroundings: Surroundings) {
    let rows = surroundings.size.rows / Self.contentShare - 1
    content.show(
      list.selected.map { Self.lines(of: $0, surroundings.language) } ?? [], in: surroundings,
      size: Size(columns: surroundings.size.columns, rows: rows))
  }
}

extension Array where Element == HistoryLine {
  /// The lines of the first entries.
  fileprivate func first(entries count: Int) -> [HistoryLine] {
    var seen = 0
    var last: HistoryLine?
    return Array(
      prefix { line in
        if line.entry != last?.entry { seen += 1 }
        last = line
        return seen <= count
      })
  }
}

extension DraftsPage {
  /// What was written since stands first, then what the draft holds.
  private static func lines(of row: DraftRow, _ language: Language) -> [RecordLine] {
    var lines: [RecordLine] = []
    if row.isOutdated {
      lines.append(
        .heading(
          Phrase(
            "Bản ghi đã được sửa sau khi mở biểu này:",
            "The record was changed after this form was opened:")))
      lines += HistoryPage.lines(of: row.later, language)
      lines += [.blank, .heading(Phrase("Trong bản nháp:", "In the draft:"))]
    }
    // The identities of chosen records say nothing to a person.
    let texts = row.draft.content.sorted { $0.key < $1.key }.map(\.value)
      .filter { !$0.isEmpty && RecordID(hex: $0) == nil }
    return lines + texts.map { .text("· \($0)") }
  }

  var offers: [Offer] {
    let reason: Phrase? =
      list.isEmpty ? Phrase("Không có bản nháp nào.", "There are no drafts.") : nil
    return [
      Offer(.open, disabledReason: reason ?? sealedReason),
      Offer(.discardDraft, disabledReason: reason),
    ]
      + list.movingOffers + [Offer(.back, isOnKeyBar: true)]
  }

  /// A sealed draft is listed without its text while the register is locked; continuing it then
  /// would write an empty one over it.
  private var sealedReason: Phrase? {
    guard let draft = list.selected?.draft, draft.content.isEmpty else { return nil }
    return Phrase(
      "Bản nháp được niêm phong; Ctrl-L mở khóa trước.",
      "The draft is sealed; Ctrl-L unlocks first.")
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .resume($0.draft) } ?? .stay
    case .discardDraft: return list.selected.map { .discard($0.draft) } ?? .stay
    case .back: return .close
    default:
      let answer = list.answer(action) ?? .stay
      showContent(surroundings)
      return answer
    }
  }
}

extension DraftsPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: listRows(area.rows))
    let table = Table([
      TableColumn(surroundings(Phrase("Biểu", "Form"))),
      TableColumn(surroundings(Phrase("Gõ lần cuối", "Last typed")), width: 20),
      TableColumn(surroundings(Phrase("Ghi chú", "Note")), width: 18),
    ])
    let empty = EmptyList(
      Phrase("Không có bản nháp nào.", "There are no drafts."),
      Phrase("Esc quay lại.", "Esc goes back."))
    list.draw(into: &page, in: top, table: table, empty: empty, surroundings) { row in
      let age = Elapsed.words(minutes: row.draft.keptAt.minutes(to: surroundings.now))
      let words = Phrase("cách đây \(age.vietnamese)", "\(age.english) ago")
      let note = Phrase("bản ghi đã đổi", "record changed")
      return [
        TableText(row.draft.title), TableText(surroundings(words)),
        TableText(row.isOutdated ? surroundings(note) : "", .warning),
      ]
    }
    guard !list.isEmpty else { return }
    page.rule(rest.line(0))
    let cursor = page.cursor
    content.draw(into: &page, in: rest.inset(top: 1))
    if let cursor { page.placeCursor(column: cursor.column, row: cursor.row) }
  }
}
