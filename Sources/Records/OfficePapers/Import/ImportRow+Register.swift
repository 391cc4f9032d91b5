import VietText

extension ImportRow {
  /// Whether nothing but numbers one after the other stand in it: the row `(1) (2) (3)` that registers
  /// have below their titles.
  public var isNumbering: Bool {
    let numbers = filled.map { Int($0.filter { !"()[]".contains($0) }) }
    guard numbers.count >= 3, let first = numbers[0] else { return false }
    return zip(numbers, first...).allSatisfy { $0 == $1 }
  }

  /// The clean text of a row that has one cell alone, such as “Tháng 11/2026”; nil for other rows.
  var onlyCell: String? {
    guard cells.count > 1, filled.count == 1 else { return nil }
    return SafeText(filled[0], .line).string
  }

  private var filled: [String] { cells.map(\.trimmed).filter { !$0.isEmpty } }
}
