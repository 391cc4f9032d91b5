import VietText

/// A word of a line that may be part of a citation, without the signs around it.
struct CitedWord {
  let text: String
  /// Without marks, small.
  let key: String
  /// Bytes of UTF-8 from the beginning of the line.
  let range: Range<Int>
  /// Whether a comma, a semicolon or the like stands behind it.
  let isEnded: Bool
  /// Whether the sentence ends behind it.
  let endsSentence: Bool
  let isBracketed: Bool

  static func all(in line: some StringProtocol) -> [CitedWord] {
    let bytes = Array(line.utf8)
    var words: [CitedWord] = []
    var start = 0
    while start < bytes.count {
      guard !isSpace(bytes, start) else {
        start += bytes[start] == 0xC2 ? 2 : 1
        continue
      }
      var end = start
      while end < bytes.count, !isSpace(bytes, end) { end += 1 }
      if let word = word(bytes, start..<end) { words.append(word) }
      start = end
    }
    return words
  }

  /// A blank, or the blank at which no line is broken.
  private static func isSpace(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes[place] <= 0x20
      || bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0
  }

  private static let signs = Set(#",;:.()[]"'/"#.utf8)

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> CitedWord? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let length = sign(bytes, start, end) { start += length }
    while start < end, let length = signBefore(bytes, start, end) { end -= length }
    guard start < end else { return nil }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return CitedWord(
      text: text, key: Fold.key(text), range: start..<end, isEnded: end < range.upperBound,
      endsSentence: bytes[end..<range.upperBound].contains { $0 == 0x2E || $0 == 0x29 },
      isBracketed: bytes[range.lowerBound..<start].contains(0x28))
  }

  /// The length of a sign at a place: one byte, or three for “ and ”.
  private static func sign(_ bytes: [UInt8], _ place: Int, _ end: Int) -> Int? {
    if signs.contains(bytes[place]) { return 1 }
    return place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 ? 3 : nil
  }

  private static func signBefore(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    if signs.contains(bytes[end - 1]) { return 1 }
    return end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : nil
  }
}

extension CitedWord {
  /// "8", "8a".
  var isUnitNumber: Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let letters = text.dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 4 && letters.count <= 1
      && letters.allSatisfy(\.isLetter)
  }

  var isPointLetter: Bool { text.count == 1 && text.first?.isLetter == true }

  var isRoman: Bool { RomanNumber.value(text) != nil && text.first?.isUppercase == true }

  var beginsCapital: Bool { text.first?.isUppercase == true }

  /// "142/2025/NĐ-CP", "4798/BGDĐT-NGCBQLGD", "43/2019/QH14": figures, perhaps a year, and a symbol
  /// in capitals.
  var isDocumentNumber: Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, Self.isFigure(parts[0]),
      parts.count == 2 || Self.isYear(parts[1]), let symbol = parts.last
    else { return false }
    let isParliament = symbol.hasPrefix("QH") || symbol.hasPrefix("UBTVQH")
    return symbol.count >= 2 && symbol.first?.isUppercase == true
      && symbol.allSatisfy { $0.isLetter || $0 == "-" || (isParliament && $0.isNumber) }
      && symbol.count(where: \.isUppercase) >= 2
  }

  /// "10/2025": the number of a document that is cut short.
  var isShortNumber: Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && Self.isFigure(parts[0]) && Self.isYear(parts[1])
  }

  private static func isFigure(_ text: Substring) -> Bool {
    (1...5).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isYear(_ text: Substring) -> Bool {
    text.count == 4 && isFigure(text) && (text.hasPrefix("19") || text.hasPrefix("20"))
  }
}
