import Ledger
import Records
import Terminal

/// Who changed what in a record, when and why; newest first.
struct HistoryPage: Screen {
  private let record: RecordReference
  private let name: String
  private var view = RecordView()

  init(of record: RecordReference, title: String) {
    self.record = record
    name = title
  }

  var title: Phrase {
    Phrase("Lịch sử: ", "History: ").appending(Phrase(verbatim: name), separator: "")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let lines = try register.history(of: record.id)
    view.show(
      Self.lines(of: lines, surroundings.language) { entry in
        .known(record, with: entry, title: name)
      },
      in: surroundings)
  }

  var offers: [Offer] { view.offers }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    view.answer(action) ?? .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}

extension HistoryPage {
  /// The fields that were written together stand under one heading.
  ///
  /// - Parameter route: where the heading of an entry leads; it leads nowhere when left out.
  static func lines(
    of history: [HistoryLine], _ language: Language,
    opening route: (EntryReference) -> Route? = { _ in nil }
  ) -> [RecordLine] {
    var lines: [RecordLine] = []
    var last: HistoryLine?
    for line in history {
      if last?.entry != line.entry {
        if last != nil { lines.append(.blank) }
        lines.append(
          route(line.entry).map {
            .item(
              key: line.entry.description, label: nil, heading(line)[language], opens: $0, .heading)
          } ?? .heading(heading(line)))
      }
      lines.append(.fact(line.field, change(line)[language]))
      last = line
    }
    return lines.isEmpty ? [.text("–")] : lines
  }

  static func heading(_ line: HistoryLine) -> Phrase {
    var words = Phrase(verbatim: "\(line.at.formatted) · \(line.author)")
    if line.isUndo { words = words.appending(Phrase("· hoàn tác", "· undo")) }
    guard let reason = line.reason else { return words }
    return words.appending(Phrase("· lý do: \(reason)", "· reason: \(reason)"))
  }

  static let hidden = Phrase("[không hiện được]", "[cannot be shown]")

  /// "cũ → mới"; a hidden value is only said to be hidden.
  private static func change(_ line: HistoryLine) -> Phrase {
    guard !line.isHidden else { return hidden }
    let new = line.new ?? Phrase(verbatim: "–")
    return line.old?.appending(new, separator: " → ") ?? new
  }
}
