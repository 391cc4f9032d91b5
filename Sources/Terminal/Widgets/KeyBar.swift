/// One hint of a key bar.
public struct KeyHint: Hashable, Sendable {
  public let key: String
  public let label: String
  /// Whether the key does something now; if not, the hint is faint and in brackets.
  public let isEnabled: Bool
  /// Whether the hint keeps its place where not all fit.
  public let isKept: Bool

  public init(_ key: String, _ label: String, isEnabled: Bool = true, isKept: Bool = false) {
    self.key = key
    self.label = label
    self.isEnabled = isEnabled
    self.isKept = isKept
  }

  fileprivate var shownKey: String { isEnabled ? key : "(\(key)" }
  fileprivate var shownLabel: String { " " + label + (isEnabled ? "" : ")") }
  fileprivate var columns: Int {
    TextWidth.columns(shownKey) + TextWidth.columns(shownLabel)
  }
}

/// A line of hints, such as "Enter open  n new  ? help".
public enum KeyBar {
  /// Columns between two hints.
  private static let gap = 2

  /// Draws hints along the first row of a rectangle; those that do not fit whole are left out, those
  /// to be kept last of all.
  public static func draw(_ hints: [KeyHint], into page: inout Buffer, in area: Rect) {
    var rest = area.line(0)
    var kept = hints.filter(\.isKept).reduce(0) { $0 + $1.columns + gap }
    var isFull = false
    for hint in hints {
      if hint.isKept { kept -= hint.columns + gap }
      isFull = isFull || hint.columns + kept > rest.columns
      guard !isFull || hint.isKept && hint.columns <= rest.columns else { continue }
      let used = page.write(hint.shownKey, in: rest, hint.isEnabled ? .keyName : .faint)
      page.write(
        hint.shownLabel, in: rest.inset(left: used), hint.isEnabled ? .keyLabel : .faint)
      rest = rest.inset(left: hint.columns + gap)
    }
  }
}
