/// A list of a web page, which writes numbers that do not stand in its text.
struct HtmlList {
  private let kind: String?
  private var count: Int

  /// A list without numbers.
  init() {
    kind = nil
    count = 0
  }

  init(_ kind: String?, _ start: String?) {
    self.kind = kind ?? "1"
    count = max(0, min(9_999, start.flatMap { Int($0) } ?? 1)) - 1
  }

  /// What stands before the next item.
  mutating func next() -> String {
    count += 1
    switch kind {
    case nil: return "- "
    case "a", "A":
      guard (1...26).contains(count) else { return "\(count). " }
      let letter = String(Unicode.Scalar(UInt8(96 + count)))
      return (kind == "A" ? letter.uppercased() : letter) + ") "
    default: return "\(count). "
    }
  }
}
