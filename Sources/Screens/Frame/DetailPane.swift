import Terminal

/// Where the details of a selected row stand: right of the list, where there is room for it.
public enum DetailPane {
  /// The share of the width that the list keeps, in hundredths.
  private static let listShare = 55

  /// Divides an area, draws the line between, and gives both parts; `detail` is nil on a screen
  /// that is too narrow for it.
  public static func split(
    _ area: Rect, into page: inout Buffer, _ surroundings: Surroundings
  ) -> (list: Rect, detail: Rect?) {
    guard surroundings.hasDetailPane else { return (area, nil) }
    let (list, rest) = area.split(left: area.columns * listShare / 100)
    let (line, detail) = rest.split(left: 1)
    page.fill(line, with: "│", .faint)
    return (list, detail.inset(left: 1))
  }
}
