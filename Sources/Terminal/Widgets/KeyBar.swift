/// One hint of a key bar.
public struct KeyHint: Hashable, Sendable {
  public let key: String
  public let label: String
  /// Whether the key does something now; if not, the hint is faint and in brackets.
  public let isEnabled: Bool

  public init(_ key: String, _ label: String, isEnabled: Bool = true) {
    self.key = key
    self.label = label
    self.isEnabled = isEnabled
  }
}

/// A line of hints, such as "Enter open  n new  ? help".
public enum KeyBar {
  /// Draws hints along the first row of a rectangle; those that do not fit whole are left out.
  public static func draw(_ hints: [KeyHint], into page: inout Buffer, in area: Rect) {
    var rest = area.line(0)
    for hint in hints {
      let key = hint.isEnabled ? hint.key : "(\(hint.key)"
      let label = " " + hint.label + (hint.isEnabled ? "" : ")")
      let columns = TextWidth.columns(key) + TextWidth.columns(label)
      guard columns <= rest.columns else { return }
      let used = page.write(key, in: rest, hint.isEnabled ? .keyName : .faint)
      page.write(label, in: rest.inset(left: used), hint.isEnabled ? .keyLabel : .faint)
      rest = rest.inset(left: columns + 2)
    }
  }
}
