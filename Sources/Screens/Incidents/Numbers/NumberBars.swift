import Records
import Terminal

/// Counts as lines with bars: a name, a bar as long as its share of the largest, the number.
struct NumberBars {
  /// Of a line, without the sign of a selected item.
  let columns: Int

  private static let widestName = 34
  private static let sign: Character = "█"

  /// One line each; of a count that is not zero at least one sign is seen.
  func lines(_ counts: [(name: String, count: Int)]) -> [String] {
    let digits = counts.map { "\($0.count)".count }.max() ?? 1
    let widest = counts.map { TextWidth.columns($0.name) }.max() ?? 0
    let name = min(widest, Self.widestName, max(4, columns * 6 / 10))
    let room = max(1, columns - name - digits - 2)
    let most = max(1, counts.map(\.count).max() ?? 1)
    return counts.map { entry in
      let length = entry.count == 0 ? 0 : max(1, entry.count * room / most)
      let bar = String(repeating: Self.sign, count: length)
      return [Self.cut(entry.name, to: name), bar, "\(entry.count)"]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// As wide as all others; what is too long ends in a sign for it.
  private static func cut(_ text: String, to columns: Int) -> String {
    let width = TextWidth.columns(text)
    if width <= columns { return text + String(repeating: " ", count: columns - width) }
    let kept = TextWrap.lines(of: text, columns: max(1, columns - 1)).first.map(String.init) ?? ""
    let rest = columns - TextWidth.columns(kept) - 1
    return kept + "…" + String(repeating: " ", count: max(0, rest))
  }
}
