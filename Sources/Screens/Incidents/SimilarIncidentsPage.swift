import Ledger
import Records
import Terminal

/// Incidents that are like one: perhaps the same news again, and cases of the past with how they
/// ended.
struct SimilarIncidentsPage: Screen {
  private let id: Identifier<Incident>
  private var duplicates: [SimilarIncident] = []
  private var past: [SimilarIncident] = []
  private var name = ""
  private var view = RecordView()

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase {
    Phrase("Vụ việc giống \(name)", "Incidents like \(name)")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    let shown = try IncidentCandidate(file, in: register).incident
    name = shown.shortName
    let similar = SimilarIncidents(to: shown, among: try register.incidentsLike(shown))
    (duplicates, past) = (similar.duplicates, similar.past)
    view.show(lines(surroundings), in: surroundings)
  }

  private func lines(_ surroundings: Surroundings) -> [RecordLine] {
    var lines: [RecordLine] = [
      .text(
        surroundings(
          Phrase(
            "Máy đề xuất theo trường, loại, ngày và chữ trong tiêu đề; có đúng hay không do người xem quyết định.",
            "Proposed by school, category, day and words of the title; you decide whether it is right."
          )), .faint), .blank,
    ]
    guard !duplicates.isEmpty || !past.isEmpty else {
      return lines + [
        .text(surroundings(Phrase("Chưa thấy vụ việc nào giống.", "None was found.")))
      ]
    }
    lines += part(
      Phrase("Có thể là cùng một việc", "Perhaps the same event"), duplicates, surroundings)
    lines += part(Phrase("Việc đã từng có", "Cases of the past"), past, surroundings)
    return lines
  }

  private func part(
    _ heading: Phrase, _ found: [SimilarIncident], _ surroundings: Surroundings
  ) -> [RecordLine] {
    guard !found.isEmpty else { return [] }
    return [.heading(heading)] + found.flatMap { lines(of: $0, surroundings) }
  }

  private func lines(
    of similar: SimilarIncident, _ surroundings: Surroundings
  ) -> [RecordLine] {
    let incident = similar.candidate.incident
    let school = similar.candidate.institutionName.map { " – \($0)" } ?? ""
    return [
      .item(
        key: incident.id.record.description, label: nil,
        "\(incident.shortName) · \(incident.learnedAt.day.formatted) · "
          + "\(similar.candidate.shownTitle)\(school)",
        opens: .incidents(.file(incident.id))),
      .fact(Phrase("Vì", "Because"), surroundings(similar.reason)),
      .fact(Phrase("Kết quả", "Outcome"), surroundings(similar.outcome)), .blank,
    ]
  }
}

extension SimilarIncidentsPage {
  var offers: [Offer] {
    let none =
      selectedDuplicate == nil
      ? Phrase(
        "Chọn một vụ việc ở phần có thể trùng (Tab).", "Select a possible duplicate first (Tab).")
      : nil
    return view.offers + [
      Offer(.merge, as: Phrase("so sánh, gộp", "compare, merge"), disabledReason: none)
    ]
  }

  private var selectedDuplicate: Identifier<Incident>? {
    duplicates.map(\.candidate.incident.id).first { $0.record.description == view.selectedKey }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .merge {
      return selectedDuplicate.map { .open(.incidents(.merging(id, into: $0))) } ?? .stay
    }
    return view.answer(action) ?? .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
