/// Breaks a long name or title into lines where the sense allows it, lines of like length.
enum SenseBreaks {
  /// - Parameters:
  ///   - size: in points, of bold type.
  ///   - limit: of a line, in millimetres; only a single word can be longer.
  static func lines(_ text: String, size: Int, limit: Double) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, BoldType.width(text, size: size) > limit else { return [text] }
    let halves = (1..<words.count).map { split in
      (words[..<split].joined(separator: " "), words[split...].joined(separator: " "))
    }
    let widths = halves.map { half in
      (BoldType.width(half.0, size: size), BoldType.width(half.1, size: size))
    }
    let fitting = halves.indices.filter { widths[$0].0 <= limit && widths[$0].1 <= limit }
    let best = fitting.min { cost(halves[$0], widths[$0]) < cost(halves[$1], widths[$1]) }
    if let best { return [halves[best].0, halves[best].1] }
    // More than two lines: the first takes what it can.
    let first = halves.indices.last { widths[$0].0 <= limit } ?? 0
    return [halves[first].0] + lines(halves[first].1, size: size, limit: limit)
  }

  /// What a break within a name or phrase costs, in millimetres of uneven lines.
  private static let withinSense = 15.0
  private static let unitTypes = ["XÃ", "PHƯỜNG", "KHU", "TỈNH", "PHỐ"]

  /// Lines of different length are bad, a line that begins with a dash is worse; one that ends with a
  /// dash is good, and one that ends before the name of a place in capitals is better.
  private static func cost(_ halves: (String, String), _ widths: (Double, Double)) -> Double {
    let uneven = abs(widths.0 - widths.1)
    if halves.1.hasPrefix("- ") { return uneven + 1000 }
    if unitTypes.contains(where: { halves.0.hasSuffix(" \($0)") }) { return uneven / 8 }
    let isGood = halves.0.hasSuffix(" -") || halves.0.hasSuffix(",")
    return isGood ? uneven / 4 : uneven + withinSense
  }
}
