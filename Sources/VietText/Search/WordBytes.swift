/// The folded and the exact form of the word being read, in memory that somebody else owns.
struct WordBytes {
  /// Room for the longest exact form, in which a folded byte stands for at most three bytes, and
  /// for the marks that stay beside their letters.
  static let capacity = WordScanner.foldedLimit * 5

  private let folded: UnsafeMutablePointer<UInt8>
  private let exact: UnsafeMutablePointer<UInt8>
  private var foldedCount = 0
  private var exactCount = 0
  /// Whether a letter has come that the two forms may spell differently.
  private var mayDiffer = false

  /// Forms in `memory`, which has room for two of them.
  init(_ memory: UnsafeMutablePointer<UInt8>) {
    folded = memory
    exact = memory + WordBytes.capacity
  }

  /// Whether letters that follow are left out.
  @inline(__always)
  var isFull: Bool { foldedCount >= WordScanner.foldedLimit }

  @inline(__always)
  mutating func clear() {
    foldedCount = 0
    exactCount = 0
    mayDiffer = false
  }

  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    folded[foldedCount] = byte
    foldedCount += 1
    exact[exactCount] = byte
    exactCount += 1
  }

  @inline(__always)
  mutating func append(_ letter: LatinLetter) {
    folded[foldedCount] = letter.folded.0
    folded[foldedCount + 1] = letter.folded.1
    foldedCount += Int(letter.foldedCount)
    exact[exactCount] = letter.exact.0
    exact[exactCount + 1] = letter.exact.1
    exact[exactCount + 2] = letter.exact.2
    exactCount += Int(letter.exactCount)
    mayDiffer = true
  }

  /// Appends the small form of a scalar outside the tables, which may itself lie inside: that of
  /// the Ångström sign is å.
  mutating func append(foreign scalar: Unicode.Scalar) {
    let lower = ForeignScalar.lowercase(scalar)
    if let letter = LatinLetter.at(lower.value) { return append(letter) }
    for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter { append(ascii: byte) }
  }

  /// Appends a mark that no composed letter has taken in; only the exact form keeps it.
  mutating func append(mark scalar: Unicode.Scalar) {
    mayDiffer = true
    let kept = 3 * (WordScanner.foldedLimit + 4 - foldedCount)
    guard exactCount + 4 + kept <= WordBytes.capacity else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      exact[exactCount] = byte
      exactCount += 1
    }
  }

  /// Ends the word: the tone goes to its one place, and the finished forms come back.
  @inline(__always)
  mutating func finished(at range: Range<Int>) -> WordScanner.Word {
    var isMarked = false
    if mayDiffer {
      exactCount = ToneVariant.settle(UnsafeMutableBufferPointer(start: exact, count: exactCount))
      isMarked = !isSpelledAlike
    }
    return WordScanner.Word(
      range: range, folded: UnsafeBufferPointer(start: folded, count: foldedCount),
      exact: UnsafeBufferPointer(start: exact, count: exactCount), isMarked: isMarked)
  }

  private var isSpelledAlike: Bool {
    foldedCount == exactCount && (0..<foldedCount).allSatisfy { folded[$0] == exact[$0] }
  }
}
