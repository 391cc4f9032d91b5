/// Roman numbers of chapters and annexes.
public enum RomanNumber {
  private static let tens = ["", "X", "XX", "XXX", "XL"]
  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  /// 1 to 49, in order.
  private static let all = tens.flatMap { ten in ones.map { ten + $0 } }.dropFirst().map(\.self)

  /// Nil for what is no number up to 49.
  static func value(_ text: String) -> Int? {
    all.firstIndex(of: text.uppercased()).map { $0 + 1 }
  }

  /// "IV" for 4; from 50 on, which no paper reaches, the number in digits.
  public static func text(_ number: Int) -> String {
    (1...all.count).contains(number) ? all[number - 1] : "\(number)"
  }

  /// The numbers behind `first` up to `last`; `last` alone where they are no range.
  static func numbers(after first: String?, to last: String) -> [String] {
    guard let from = first.flatMap(value), let to = value(last), from < to else { return [last] }
    return Array(all[from..<to])
  }
}
