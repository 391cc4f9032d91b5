import VietText

/// Number and symbol of a paper as registers write them: `07/BC-UBND`, `Số: 7 / BC-UBND`, `125`.
struct PaperNumber: Equatable {
  /// The largest number that the forms take.
  private static let largest = 99_999

  let number: Int
  let symbol: String

  /// Nil for a text that does not begin with a plain number: `07a/BC-UBND` is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var words = Fold.words(String(parts.first ?? ""))
    guard let last = words.popLast(), words.isEmpty || words == ["so"],
      let number = Int(last), (1...Self.largest).contains(number)
    else { return nil }
    self.number = number
    symbol = parts.count > 1 ? parts[1].trimmed : ""
  }
}
