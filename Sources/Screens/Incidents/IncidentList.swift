import Records
import Terminal

/// The board: incidents by level, the oldest news of each level first.
struct IncidentList: ListScreen {
  var list = ListState<IncidentRow>()
  private(set) var query = IncidentQuery()
  private(set) var categories: [String: Phrase] = [:]

  var title: Phrase {
    let lead =
      query.onlyOpen
      ? Phrase("Vụ việc đang mở", "Open incidents") : Phrase("Mọi vụ việc", "All incidents")
    guard let level = query.level else { return lead }
    return lead.appending(
      Phrase("mức \(level.rawValue)", "level \(level.rawValue)"), separator: " · ")
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    if categories.isEmpty {
      for category in try register.categories() {
        categories[category.code.rawValue] = category.name
      }
    }
    query.text = list.filter.text
    let query = query
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.incidents(query, window)
    }
  }
}

extension IncidentList {
  var offers: [Offer] {
    let reason =
      list.isEmpty ? Phrase("Danh sách không có vụ việc nào.", "The list is empty.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new), Offer(.showAll), Offer(.chooseSeverity),
      Offer(.incidentNumbers), Offer(.clockRules, isOnKeyBar: false),
    ] + list.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.incidents(.file($0.id))) } ?? .stay
    case .new: return .open(.incidents(.log(at: nil)))
    case .incidentNumbers:
      return .open(.incidents(.numbers(.month(YearMonth(of: surroundings.today)))))
    case .clockRules: return .open(.incidents(.clocks))
    case .showAll: query.onlyOpen.toggle()
    case .chooseSeverity: query.level = Self.next(after: query.level)
    case .back where !list.filter.isShown && query.level != nil: query.level = nil
    default: return list.answer(action) ?? .stay
    }
    list.restart()
    return .reload
  }

  /// From all levels to the worst, down to the lightest, and back to all.
  private static func next(after level: Level?) -> Level? {
    guard let level else { return .verySerious }
    return Level(rawValue: level.rawValue - 1)
  }
}
