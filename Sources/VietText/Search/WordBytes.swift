/// The folded and the exact form of the word being read, in memory that somebody else owns.
struct WordBytes {
  /// Room for the longest exact form, in which a folded byte stands for at most three bytes, and
  /// for the marks that stay beside their letters.
  static let capacity = WordScanner.foldedLimit * 5

  private let foldedBytes: UnsafeMutablePointer<UInt8>
  private let exactBytes: UnsafeMutablePointer<UInt8>
  private(set) var foldedCount = 0
  /// Until the first letter that the folded form spells otherwise, the exact form is not kept.
  private(set) var exactCount = 0
  private(set) var isMarked = false

  init(_ memory: UnsafeMutableBufferPointer<UInt8>, start: UnsafeMutablePointer<UInt8>) {
    precondition(memory.count >= WordBytes.capacity * 2)
    foldedBytes = start
    exactBytes = start + WordBytes.capacity
  }

  @inline(__always)
  var isFull: Bool { foldedCount >= WordScanner.foldedLimit }

  @inline(__always)
  mutating func clear() {
    foldedCount = 0
    exactCount = 0
    isMarked = false
  }

  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    foldedBytes[foldedCount] = byte
    foldedCount += 1
    if isMarked {
      exactBytes[exactCount] = byte
      exactCount += 1
    }
  }

  @inline(__always)
  mutating func append(_ letter: LatinLetter) {
    if !isMarked { beginExact() }
    foldedBytes[foldedCount] = letter.folded.0
    foldedBytes[foldedCount + 1] = letter.folded.1
    foldedCount += Int(letter.foldedCount)
    exactBytes[exactCount] = letter.exact.0
    exactBytes[exactCount + 1] = letter.exact.1
    exactBytes[exactCount + 2] = letter.exact.2
    exactCount += Int(letter.exactCount)
  }

  /// Appends the small form of a scalar outside the tables, which may itself lie inside: that of
  /// the Ångström sign is å.
  @inline(never)
  mutating func append(foreign scalar: Unicode.Scalar) {
    let lower = ForeignScalar.lowercase(scalar)
    if let letter = LatinLetter.at(lower.value) { return append(letter) }
    for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter { append(ascii: byte) }
  }

  /// Appends a mark that no composed letter has taken in; only the exact form keeps it.
  @inline(never)
  mutating func append(mark scalar: Unicode.Scalar) {
    if !isMarked { beginExact() }
    let kept = 3 * (WordScanner.foldedLimit + 4 - foldedCount)
    guard exactCount + 4 + kept <= WordBytes.capacity else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      exactBytes[exactCount] = byte
      exactCount += 1
    }
  }

  private var isSpelledAlike: Bool {
    foldedCount == exactCount
      && (0..<foldedCount).allSatisfy { foldedBytes[$0] == exactBytes[$0] }
  }

  private mutating func beginExact() {
    exactBytes.update(from: foldedBytes, count: foldedCount)
    exactCount = foldedCount
    isMarked = true
  }

  /// Ends the word: the tone goes to its one place, and the finished forms come back.
  mutating func finished(at range: Range<Int>) -> WordScanner.Word {
    let folded = UnsafeBufferPointer(start: foldedBytes, count: foldedCount)
    guard isMarked, !isSpelledAlike else {
      return .init(range: range, folded: folded, exact: folded, isMarked: false)
    }
    let exact = UnsafeMutableBufferPointer(start: exactBytes, count: exactCount)
    exactCount = ToneVariant.settle(exact)
    return .init(
      range: range, folded: folded,
      exact: UnsafeBufferPointer(start: exactBytes, count: exactCount), isMarked: true)
  }
}
