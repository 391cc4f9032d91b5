import Records
import Terminal
import VietText

/// A page that is one list: what is typed goes into its filter.
protocol ListScreen: Screen {
  associatedtype Row: KeyedRow
  var list: ListState<Row> { get set }
}

extension ListScreen {
  var takesText: Bool { list.takesText }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    list.take(event, composer: &composer)
  }
}
