import Records
import Terminal

/// Rows of a file below a heading, each with its line; of many the first ones.
struct ToldLines {
  /// Rows of each kind that are told one by one.
  private static let limit = 200

  let title: Phrase
  let rows: [ToldRow]
  let style: Style

  init(_ title: Phrase, _ rows: [ToldRow], _ style: Style) {
    self.title = title
    self.rows = rows
    self.style = style
  }

  /// Nothing where there is no row.
  func lines(in surroundings: Surroundings) -> [RecordLine] {
    guard !rows.isEmpty else { return [] }
    let told = rows.prefix(Self.limit).map { row in
      RecordLine.fact(
        Phrase("Dòng \(row.line)", "Line \(row.line)"), surroundings(row.words), style)
    }
    let left = rows.count - Self.limit
    let more = Phrase("… và \(left) dòng nữa.", "… and \(left) more.")
    return [.blank, .heading(title)] + told + (left > 0 ? [.text(surroundings(more))] : [])
  }
}
