import Records
import Terminal

/// Grounds that ceased, each with what here rests on it, until somebody has looked.
struct DriftPage: Screen {
  private var drifts: [Drift] = []
  private var view = RecordView()

  var title: Phrase { Phrase("Căn cứ đã thay đổi", "Grounds that changed") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    drifts = try register.drifts(on: surroundings.today)
    view.show(lines(surroundings), in: surroundings)
  }

  private func lines(_ surroundings: Surroundings) -> [RecordLine] {
    guard !drifts.isEmpty else {
      return [
        .text(
          surroundings(
            Phrase(
              "Không có căn cứ nào thay đổi mà chưa xem.",
              "No ground has changed that was not looked at.")))
      ]
    }
    return drifts.enumerated().flatMap { index, drift in lines(drift, index, surroundings) }
  }

  private func lines(
    _ drift: Drift, _ index: Int, _ surroundings: Surroundings
  ) -> [RecordLine] {
    let relation = drift.relation
    let head = Phrase(verbatim: relation.to.rawValue)
      .appending(relation.words(isOut: false))
    let items = drift.items.enumerated().map { place, item in
      RecordLine.item(
        key: "\(index)/\(place)", label: nil,
        "[\(surroundings(item.target.driftLabel))] \(surroundings(item.title)) – "
          + surroundings(item.ground.markedLabel),
        opens: item.target.route, item.ground.state == .lapsed ? .urgent : .warning)
    }
    return [.text(surroundings(head), .heading)] + items + reading(relation, index, surroundings)
      + [.blank]
  }

  /// The way to what ceased, where it is a part of the document.
  private func reading(
    _ relation: DocumentRelation, _ index: Int, _ surroundings: Surroundings
  ) -> [RecordLine] {
    guard relation.part != nil else { return [] }
    let ground = Ground(document: relation.to, part: relation.part)
    let words = Phrase("Đọc \(ground.words)", "Read \(ground.words)")
    return [
      .link(
        "\(index)/ground", surroundings(words), opens: .guidance(ground.route(on: nil)))
    ]
  }
}

extension DriftPage {
  var offers: [Offer] {
    view.offers + [
      Offer(
        .markLooked,
        disabledReason: selected == nil
          ? Phrase("Không có gì để đánh dấu.", "There is nothing to mark.") : nil)
    ]
  }

  /// The one whose item is selected.
  private var selected: Drift? {
    guard let key = view.selectedKey, let index = Int(key.prefix { $0 != "/" }) else {
      return drifts.first
    }
    return drifts.indices.contains(index) ? drifts[index] : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    guard action == .markLooked, let selected else { return .stay }
    return .write(.driftLook(DriftLook(selected.relation, on: surroundings.today)))
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}

extension SearchHit.Target {
  /// What kind of thing rests on a ground.
  fileprivate var driftLabel: Phrase {
    switch self {
    case .incident: Phrase("vụ việc", "incident")
    case .escalation: Phrase("kiến nghị", "escalation")
    case .question: Phrase("câu hỏi của xã", "own question")
    case .authority: Phrase("ai quyết định", "who decides")
    case .answer: Phrase("hỏi – đáp", "answer")
    case .guide: Phrase("cẩm nang", "guide")
    case .note: Phrase("ghi chú", "note")
    case .task: Phrase("nhiệm vụ", "task")
    case .letter: Phrase("văn bản đi", "outgoing paper")
    case .privacyRequest: Phrase("yêu cầu", "request")
    case .document, .institution, .commune, .contactPoint, .tree:
      Phrase("liên quan", "related")
    }
  }
}
