import Records
import Terminal
import VietText

/// A list that can be narrowed to one area.
protocol AreaList: Screen {
  associatedtype Row: KeyedRow
  var list: ListState<Row> { get set }
  var area: GuidanceArea? { get set }
  /// The choice of another area, while it stands.
  var picker: OptionPicker? { get set }
}

extension AreaList {
  mutating func chooseArea(in surroundings: Surroundings) {
    picker = .codes(
      GuidanceArea.self, at: area, everything: GuidanceWords.allAreas, in: surroundings)
  }

  /// Answers what is meant for the choice of an area or for the filter; nil for all else.
  mutating func takeInList(_ event: Event, _ composer: inout Composer) -> Outcome? {
    switch picker?.answer(event, composer: &composer) {
    case .taken(let key):
      picker = nil
      area = GuidanceArea(rawValue: key)
      list.restart()
      return .reload
    case .cancelled: picker = nil
    case .stay: break
    case .ignored: return nil
    case nil: return list.take(event, composer: &composer)
    }
    return .stay
  }
}
