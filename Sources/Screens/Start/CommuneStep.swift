import Records
import Terminal
import VietText

/// First question: which commune, found by typing a part of its name.
struct CommuneStep {
  /// Communes that are fetched for what is typed.
  static let limit = 40

  private var field = FieldText(limit: 60)
  private(set) var matches: [CommuneRow] = []
  private(set) var selection = Selection()
  private var scroll = Scroll()

  /// The commune that was chosen.
  var chosen: CommuneRow? { selection.line.map { matches[$0] } }

  mutating func load(from register: some RegisterReader) throws(StoreError) {
    guard !field.text.isEmpty else {
      matches = []
      selection = Selection()
      return
    }
    matches = try register.communes(matching: field.text, limit: Self.limit)
    selection.move(count: matches.count)
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> StepAnswer {
    let rows = max(1, surroundings.size.rows - 5)
    switch event {
    case .key(.enter): return chosen == nil ? .ignored : .next
    case .key(.escape): return .ignored
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      guard case .key(let key) = event else { return .ignored }
      _ = selection.answer(key, rows: rows, count: matches.count)
      scroll.follow(selection.line, rows: rows, count: matches.count)
      return .stay
    default:
      let before = field.text
      let answer = field.answer(event, composer: &composer)
      guard field.text != before else { return StepAnswer(answer) }
      selection = Selection()
      scroll = Scroll()
      return .reload
    }
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let label = surroundings(Phrase("Xã, phường, đặc khu: ", "Commune: "))
    let used = page.write(label, in: area.line(0), .heading)
    let list = area.inset(top: 2)
    let hint = Phrase(
      "Gõ vài chữ của tên, có dấu hay không đều được.", "Type a part of its name.")
    let none = Phrase("Không có xã nào khớp.", "No commune matches.")
    if matches.isEmpty {
      page.write(surroundings(field.text.isEmpty ? hint : none), in: list.line(0), .faint)
    }
    let first = scroll.first(showing: selection.line, rows: list.rows, count: matches.count)
    for (row, match) in matches.dropFirst(first).prefix(list.rows).enumerated() {
      let isSelected = first + row == selection.line
      page.write(isSelected ? ">" : " ", in: list.line(row), .selected)
      page.write(
        Self.words(match, surroundings), in: list.line(row).inset(left: 2),
        isSelected ? .selected : .plain)
    }
    field.draw(into: &page, in: area.line(0).inset(left: used), isFocused: true)
  }

  /// "Xã Mường Xén – Nghệ An – Cụm 1": names are not unique, so the province stands beside them.
  private static func words(_ row: CommuneRow, _ surroundings: Surroundings) -> String {
    let place = "\(row.commune.fullName(on: surroundings.today)) – \(row.provinceName)"
    if let number = row.clusterNumber {
      return "\(place) – \(surroundings(Phrase("Cụm \(number)", "Cluster \(number)")))"
    }
    return row.areClustersKnown ? "\(place) – \(surroundings(ClusterNotice.none))" : place
  }
}
