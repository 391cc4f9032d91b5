import Ledger
import Records
import Terminal

/// A record as it was known here right after one of its entries had arrived.
struct KnownPage: Screen {
  private let record: RecordReference
  private let entry: EntryReference
  private let name: String
  private var view = RecordView()

  init(of record: RecordReference, with entry: EntryReference, title: String) {
    self.record = record
    self.entry = entry
    name = title
  }

  var title: Phrase {
    Phrase("Như đã biết: ", "As known: ").appending(Phrase(verbatim: name), separator: "")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let facts = try register.facts(of: record.id, asKnownWith: entry)
    let line = try register.history(of: record.id).first { $0.entry == entry }
    view.show(Self.head(line, surroundings) + Self.lines(of: facts, surroundings), in: surroundings)
  }

  private static func head(_ line: HistoryLine?, _ surroundings: Surroundings) -> [RecordLine] {
    guard let line else { return [] }
    let words = Phrase(
      "Sổ này biết như sau ngay sau lần ghi ", "What this register knew right after the entry of ")
    return [
      .text(surroundings(words.appending(HistoryPage.heading(line), separator: "")), .faint),
      .blank,
    ]
  }

  private static func lines(
    of facts: [KnownFact], _ surroundings: Surroundings
  ) -> [RecordLine] {
    guard !facts.isEmpty else {
      return [.text(surroundings(Phrase("Không có gì.", "There was nothing.")))]
    }
    return facts.map { fact in
      .fact(fact.field, surroundings(fact.value ?? HistoryPage.hidden))
    }
  }

  var offers: [Offer] { view.offers }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    view.answer(action) ?? .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
