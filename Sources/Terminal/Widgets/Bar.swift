/// A horizontal bar: how much of a whole there is. Its number belongs beside it, in words.
public struct Bar: Sendable {
  /// 0 to 1.
  public let share: Double

  /// - Parameters:
  ///   - value: what there is; below 0 counts as 0.
  ///   - whole: what there could be; a bar of no whole is empty.
  public init(_ value: Double, of whole: Double) {
    let share = whole > 0 ? value / whole : 0
    self.share = share.isFinite ? min(max(0, share), 1) : 0
  }

  /// Draws the bar along the first row of a rectangle, in steps of half a column.
  public func draw(into page: inout Buffer, in area: Rect, _ style: Style = .plain) {
    let line = area.line(0)
    let halves = Int((share * Double(line.columns * 2)).rounded())
    page.fill(line, with: "░", .faint)
    page.fill(line.inset(right: line.columns - halves / 2), with: "█", style)
    if halves % 2 == 1 {
      page.fill(
        line.line(0).inset(left: halves / 2, right: line.columns - halves / 2 - 1),
        with: "▒", style)
    }
  }
}
