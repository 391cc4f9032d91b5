import IncidentPapers
import Ledger
import Records
import Terminal

/// The papers that can be written from an incident.
struct PapersPage: Screen {
  private let id: Identifier<Incident>
  private var file: IncidentFile?
  private var view = RecordView()

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase {
    Phrase("Giấy tờ", "Papers").appending(Phrase(verbatim: file?.incident.number?.text ?? ""))
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    self.file = file
    view.show(lines(file, surroundings), in: surroundings)
  }

  private func lines(_ file: IncidentFile, _ surroundings: Surroundings) -> [RecordLine] {
    let fitting = IncidentPaperKind.allCases.filter { $0.misfit(file) == nil }
    let others = IncidentPaperKind.allCases.compactMap { kind in
      kind.misfit(file).map { (kind, $0) }
    }
    let hint = Phrase(
      "Số và ngày để trống cho văn thư. Giấy tờ chỉ nêu số người, không nêu tên ai.",
      "Number and day are left to the clerk. Papers count people and name nobody.")
    return [.heading(Phrase("Soạn từ hồ sơ này", "From this record"))]
      + fitting.map { kind in
        .item(
          key: kind.rawValue, label: nil, surroundings(kind.label),
          opens: .incidents(.paper(id, kind)))
      }
      + (others.isEmpty ? [] : [.blank, .heading(Phrase("Chưa dùng", "No use yet"))])
      + others.map { kind, why in
        .text(surroundings(kind.label.appending(why, separator: " – ")), .faint)
      }
      + [.blank, .text(surroundings(hint), .faint)]
  }

  var offers: [Offer] { view.offers }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    view.answer(action) ?? .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
