/// Writes the bytes of a sort key.
///
/// A word is its letters (``Code/letters`` and above, numbers below them) and one byte that is
/// both its end and its tone; being smaller than any letter it puts `ba` and `bà` before `ban`.
/// After the last word ``Code/end`` puts `ba` before `ba bà`; then come the capitals, one bit a
/// letter.
struct OrderKeyWriter {
  private enum Code {
    static let end: UInt8 = 0x01
    static let tones: UInt8 = 0x02
    static let number: UInt8 = 0x08
    static let letters: UInt8 = 0x10
  }

  private var key: [UInt8] = []
  private var capitals = CapitalBits()
  private var isInWord = false
  private var tone = Tone.ngang

  init(capacity: Int) {
    key.reserveCapacity(capacity + capacity / 8 + 2)
  }

  /// Takes composed text; an end of the text also ends its last word.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.count {
      let byte = text[position]
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        position = writeNumber(text, from: position)
      } else if byte < 0x80 {
        write(ascii: byte)
        position += 1
      } else {
        let (scalar, length) = UTF8Reader.scalar(in: text, at: position)
        write(scalar)
        position += length
      }
    }
    endWord()
  }

  func finished() -> [UInt8] { key + [Code.end] + capitals.bytes }

  private mutating func write(ascii byte: UInt8) {
    let lower = AsciiFold.table[Int(byte)]
    if lower == AsciiFold.separator { return endWord() }
    write(rank: VietnameseAlphabet.rank(lower, .plain), isUpper: lower != byte)
  }

  private mutating func write(_ value: UInt32) {
    if let letter = LatinLetter.at(value) { return write(letter) }
    guard let scalar = Unicode.Scalar(value) else { return endWord() }
    if Canonical.marks.contains(value) { return }
    if ForeignScalar.isWordPart(scalar) || ForeignScalar.isMark(scalar) {
      let lower = ForeignScalar.lowercase(scalar)
      isInWord = true
      capitals.append(lower != scalar)
      key.append(scalar: lower.value)
    } else if !ForeignScalar.isInvisible(scalar) {
      endWord()
    }
  }

  private mutating func write(_ letter: LatinLetter) {
    if tone == .ngang { tone = letter.tone }
    switch letter.folded.0 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      let rank = VietnameseAlphabet.rank(letter.folded.0, letter.shape)
      write(rank: rank, isUpper: letter.isUpper)
      if letter.foldedCount > 1 {
        write(rank: VietnameseAlphabet.rank(letter.folded.1, .plain), isUpper: letter.isUpper)
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      isInWord = true
      key += [Code.number, 1, letter.folded.0]
    default:
      isInWord = true
      capitals.append(letter.isUpper)
      key += [letter.folded.0, letter.folded.1]
    }
  }

  private mutating func write(rank: UInt8, isUpper: Bool) {
    isInWord = true
    capitals.append(isUpper)
    key.append(Code.letters + rank)
  }

  /// The count of digits before the digits makes bytes compare as numbers do. Leading zeros are
  /// left out; a number longer than 255 digits is written as several.
  private mutating func writeNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    isInWord = true
    var end = start
    while end < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[end]) {
      end += 1
    }
    var first = start
    while first < end - 1, text[first] == UInt8(ascii: "0") { first += 1 }
    while first < end {
      let count = min(end - first, 255)
      key.append(Code.number)
      key.append(UInt8(count))
      key.append(contentsOf: text[first..<first + count])
      first += count
    }
    return end
  }

  private mutating func endWord() {
    guard isInWord else { return }
    key.append(Code.tones + tone.rawValue)
    isInWord = false
    tone = .ngang
  }
}
