import VietText

/// The numbers of units, as papers write them.
enum Ordinal {
  /// The letters of points in their order; old papers use f, j, w and z too, and they fit in.
  private static let letters = Array("abcdđefghijklmnopqrstuvwxyz")

  /// 1 for "I", "1", "1a", "thứ nhất"; nil for what is no number.
  static func value(_ number: String) -> Int? {
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty { return Int(digits) }
    return roman(number) ?? word(number)
  }

  static func roman(_ text: String) -> Int? {
    guard !text.isEmpty else { return nil }
    var total = 0
    var last = Int.max
    for character in text {
      guard let value = romanDigits[character] else { return nil }
      total += value
      if value > last { total -= 2 * last }
      last = value
    }
    return total
  }

  private static let romanDigits: [Character: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "C": 100,
  ]

  /// "nhất" or "thứ hai", up to twenty.
  static func word(_ text: String) -> Int? {
    let word = Fold.key(text)
    return words[word.hasPrefix("thu ") ? String(word.dropFirst(4)) : word]
  }

  private static let words: [String: Int] = {
    let units = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"]
    var words = Dictionary(uniqueKeysWithValues: zip(units, 1...))
    for (unit, value) in zip(
      ["mot", "hai", "ba", "bon", "lam", "sau", "bay", "tam", "chin"], 11...)
    {
      words["muoi \(unit)"] = value
    }
    words["mot"] = 1
    words["bon"] = 4
    words["hai muoi"] = 20
    return words
  }()

  /// The place of a point's letter; nil for other signs.
  static func letter(_ text: String) -> Int? {
    guard let first = text.first else { return nil }
    return letters.firstIndex(of: first)
  }

  /// Whether the letter of a point may follow another one: papers leave out f, j, w and z, some đ,
  /// and copies lose the first points of a clause.
  static func follows(letter: Int, after last: Int?) -> Bool {
    guard let last else { return letter < 5 }
    return letter > last && letter - last <= 3
  }
}
