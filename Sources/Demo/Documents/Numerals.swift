/// Numbers as official texts write them before parts, chapters and points.
enum Numerals {
  private static let romans: [(value: Int, text: String)] = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]
  /// The letters of points; f, j, w, z and the letters with marks but đ are not used.
  private static let letters = Array("abcdđeghiklmnopqrstuvxy")

  /// `number` is at least 1.
  static func roman(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for (value, digit) in romans {
      while rest >= value {
        text += digit
        rest -= value
      }
    }
    return text
  }

  /// The letter of the point `number`, counted from 1, at most 23.
  static func letter(_ number: Int) -> String {
    String(letters[(number - 1) % letters.count])
  }
}
