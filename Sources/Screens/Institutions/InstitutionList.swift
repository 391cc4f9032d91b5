import Records
import Terminal
import VietText

/// The schools and centres of the register.
struct InstitutionList: Screen {
  private(set) var list = ListState<InstitutionRow>(otherRows: 2)
  private(set) var level: InstitutionLevel?
  private(set) var showsClosed = false
  private(set) var picker: OptionPicker?
  /// The institutions behind the marked rows.
  private(set) var marked: [RowKey: Identifier<Institution>] = [:]
  /// The sheet of the selected row, where there is room for it.
  private(set) var sheet: InstitutionSheet?
  private var hasPane = false

  static let allLevels = Phrase("mọi loại hình", "all levels")

  var title: Phrase { Phrase("Cơ sở giáo dục", "Institutions") }
  var takesText: Bool { picker != nil || list.takesText }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    var query = InstitutionQuery()
    query.text = list.filter.text
    query.level = level
    query.includesClosed = showsClosed
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.institutions(query, window)
    }
    hasPane = surroundings.hasDetailPane
    sheet = nil
    if hasPane, let row = list.selected { sheet = try register.institution(row.id) }
    try forgetMerged(from: register)
  }

  /// Marks that have done their work go.
  private mutating func forgetMerged(from register: some RegisterReader) throws(StoreError) {
    for id in marked.values where try register.institution(id)?.institution.closedOn != nil {
      marked = [:]
      list.clearMarks()
      return
    }
  }
}

extension InstitutionList {
  var offers: [Offer] {
    guard picker == nil else { return [] }
    let reason =
      list.isEmpty ? Phrase("Chưa chọn cơ sở nào.", "No institution is selected.") : nil
    let mergeReason =
      marked.count < 2
      ? Phrase("Đánh dấu (Space) ít nhất hai cơ sở trước.", "Mark (Space) at least two first.")
      : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.new), Offer(.chooseLevel), Offer(.showAll), Offer(.clusters), Offer(.contactPoints),
      Offer(.importFile), Offer(.merge, disabledReason: mergeReason, isOnKeyBar: marked.count > 1),
      list.markOffer, Offer(.importFormer, isOnKeyBar: false), Offer(.back, isOnKeyBar: false),
    ] + LiaisonDoors.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .mark { note(list.selected) }
    if let outcome = list.answer(action) {
      return hasPane ? .reload : outcome
    }
    switch action {
    case .open: return list.selected.map { .open(.institutions(.sheet($0.id))) } ?? .stay
    case .new: return .open(.institutions(.add))
    case .importFile: return .open(.institutions(.importFile))
    case .clusters: return .open(.institutions(.clusters))
    case .contactPoints: return .open(.institutions(.contactPoints))
    case .merge: return .open(.institutions(.merge(marked.values.sorted())))
    case .chooseLevel:
      picker = .codes(
        InstitutionLevel.self, at: level, everything: Self.allLevels, in: surroundings)
    case .showAll:
      showsClosed.toggle()
      list.restart()
      return .reload
    case .importFormer: return .open(.institutions(.importFormer))
    case .back: return .close
    default:
      // The people of all clusters are on the page of clusters.
      let own = action == .clusterPeople ? surroundings.header.cluster?.id.record : nil
      return LiaisonDoors.answer(action, under: own) ?? .stay
    }
    return .stay
  }

  private mutating func note(_ row: InstitutionRow?) {
    guard let row else { return }
    if marked.removeValue(forKey: row.key) == nil { marked[row.key] = row.id }
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard picker != nil else { return list.take(event, composer: &composer) }
    switch picker?.answer(event, composer: &composer) {
    case .taken(let key):
      picker = nil
      level = InstitutionLevel(rawValue: key)
      list.restart()
      return .reload
    case .cancelled: picker = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }
}
