/// A figure with a fixed number of decimals, so that sums are exact.
public struct Amount: Hashable, Sendable {
  /// The figure times ten to the power of ``decimals``.
  public let scaled: Int
  /// 0 to ``mostDecimals``.
  public let decimals: Int

  public static let mostDecimals = 6

  public init(_ whole: Int) { self.init(scaled: whole, decimals: 0) }

  /// - Parameter decimals: held between 0 and ``mostDecimals``.
  public init(scaled: Int, decimals: Int) {
    self.scaled = scaled
    self.decimals = max(0, min(Self.mostDecimals, decimals))
  }

  /// A share in hundredths with one decimal, halves rounded up: 10 of 11 is 90,9.
  ///
  /// - Returns: nil where there is no whole or a number is negative.
  public static func percent(_ part: Int, of whole: Int) -> Amount? {
    guard whole > 0, part >= 0 else { return nil }
    let (product, isOver) = part.multipliedReportingOverflow(by: 1000)
    guard !isOver else { return nil }
    let (tenths, rest) = product.quotientAndRemainder(dividingBy: whole)
    return Amount(scaled: tenths + (rest >= whole - rest ? 1 : 0), decimals: 1)
  }
}

extension Amount {
  /// As papers write it: `21.448`, `90,9`.
  public var words: String { written(thousands: ".", decimalSign: ",") }

  /// As papers write a percentage: `90,9%`, and `100%` without a decimal.
  public var percentWords: String {
    let words = words
    return (words.hasSuffix(",0") ? String(words.dropLast(2)) : words) + "%"
  }

  /// For programs: no mark between thousands.
  func plain(decimalSign: String) -> String { written(thousands: "", decimalSign: decimalSign) }

  private func written(thousands: String, decimalSign: String) -> String {
    let digits = String(scaled.magnitude)
    let filled = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let fraction = filled.suffix(decimals)
    var whole = ""
    for (place, digit) in filled.dropLast(decimals).reversed().enumerated() {
      if place > 0, place % 3 == 0 { whole = thousands + whole }
      whole = String(digit) + whole
    }
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : decimalSign + fraction)
  }

  /// Held at the ends of the numbers where the sum is beyond them.
  static func + (left: Amount, right: Amount) -> Amount {
    let decimals = max(left.decimals, right.decimals)
    let (sum, isOver) = left.scaled(to: decimals).addingReportingOverflow(
      right.scaled(to: decimals))
    return Amount(scaled: isOver ? (left.scaled < 0 ? .min : .max) : sum, decimals: decimals)
  }

  private func scaled(to decimals: Int) -> Int {
    (self.decimals..<decimals).reduce(scaled) { number, _ in
      let (product, isOver) = number.multipliedReportingOverflow(by: 10)
      return isOver ? (number < 0 ? .min : .max) : product
    }
  }
}
