import VietText

/// A text as words, and how far its marks and capitals can be relied on.
struct TextWords: Sendable {
  private let source: String
  private(set) var words: [TextWord] = []
  /// Whether the text was typed with its marks.
  private(set) var isMarked = false
  /// Whether a capital letter tells a name: not in a line of capitals, nor in one without any.
  private(set) var capitalsTell = false

  init(_ text: String) {
    var text = text
    // Offsets in bytes are places in the text only if it is held as bytes.
    text.makeContiguousUTF8()
    source = text
    var marked = 0
    text.withUTF8 { bytes in
      var last = 0
      WordScanner.scan(bytes) { word in
        if word.isMarked { marked += 1 }
        words.append(Self.word(word, after: last, in: bytes))
        last = word.range.upperBound
        return true
      }
    }
    isMarked = marked * Self.markedShare >= words.count && marked > 0
    capitalsTell = Self.capitalsTell(words)
    finishWords()
  }

  /// One word of five with marks is few for Vietnamese and more than a foreign name has.
  private static let markedShare = 5

  private static func word(
    _ word: WordScanner.Word, after last: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> TextWord {
    let folded = String(decoding: word.folded, as: UTF8.self)
    let spelled = bytes[word.range].prefix(WordScanner.foldedLimit)
    return TextWord(
      range: word.range, folded: folded, exact: String(decoding: word.exact, as: UTF8.self),
      shape: shape(of: String(decoding: spelled, as: UTF8.self)),
      gap: TextGap(bytes[last..<word.range.lowerBound]), key: folded)
  }

  private static func shape(of word: String) -> TextWord.Shape {
    var (small, capital, digits, beginsWithCapital) = (0, 0, 0, false)
    for (place, scalar) in word.unicodeScalars.enumerated() {
      if scalar.properties.isUppercase {
        capital += 1
        if place == 0 { beginsWithCapital = true }
      } else if scalar.properties.isLowercase {
        small += 1
      } else if scalar.properties.numericType != nil {
        digits += 1
      }
    }
    if digits > 0 { return small + capital == 0 ? .number : .mixed }
    guard beginsWithCapital else { return .lower }
    if small > 0 { return .capital }
    return capital == 1 ? .letter : .upper
  }
}

extension TextWords {
  /// Capitals tell where some words have them and the others do not.
  private static func capitalsTell(_ words: [TextWord]) -> Bool {
    let spelled = words.filter { $0.shape != .number && $0.shape != .mixed }
    let lower = spelled.count { $0.shape == .lower }
    let upper = spelled.count { $0.shape == .upper }
    if upper >= 3, upper * 10 >= spelled.count * 7 { return false }
    if spelled.count >= 6, lower * 10 < spelled.count * 2 { return false }
    return spelled.dropFirst().contains { $0.beginsWithCapital }
  }

  /// Numbers the sentences and chooses how words are compared.
  private mutating func finishWords() {
    var sentence = 0
    for index in words.indices {
      if index > 0, endsSentence(before: index) { sentence += 1 }
      words[index].sentence = sentence
      if isMarked { words[index].key = words[index].exact }
    }
  }

  /// A dot ends a sentence where more than a letter stands before it and a capital behind it.
  private func endsSentence(before index: Int) -> Bool {
    let gap = words[index].gap
    if gap.contains(.end) { return true }
    return gap.isSuperset(of: [.dot, .space]) && words[index].beginsWithCapital
      && words[index - 1].folded.utf8.count > 2
  }

  /// Whether a word follows the one before it with nothing but a blank between.
  func follows(_ index: Int) -> Bool {
    index > 0 && index < words.count && words[index].gap == .space
  }

  /// The letters from the first of the words to the last.
  func text(_ range: Range<Int>) -> String { String(source[place(of: range)]) }

  /// Where the words stand; a place within a character goes to its beginning or to its end.
  func place(of range: Range<Int>) -> Range<String.Index> {
    let bytes =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    let utf8 = source.utf8
    var low = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    var high = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
    while String.Index(low, within: source) == nil {
      low = source.unicodeScalars.index(before: low)
    }
    while String.Index(high, within: source) == nil {
      high = source.unicodeScalars.index(after: high)
    }
    return low..<high
  }
}
