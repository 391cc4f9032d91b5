/// The loop of ``WordScanner``: reads the words of a text one after the other.
struct WordReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<LatinLetter>
  private var word: WordBytes
  private var position = 0
  /// Marks met in the word that is being read: it must be composed before it is folded.
  private var hasMarks = false
  private var composer = DecomposedWord()

  init(
    text: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<LatinLetter>,
    memory: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.text = text
    self.letters = letters
    // The memory is asked for with a size above zero, so that it has an address.
    word = WordBytes(memory, start: memory.baseAddress.unsafelyUnwrapped)
  }

  /// The next word, or nil at the end of the text.
  mutating func next() -> WordScanner.Word? {
    word.clear()
    hasMarks = false
    guard skipSeparators() else { return nil }
    let start = position
    readWord()
    let range = start..<position
    if hasMarks { composer.spell(text, range, into: &word) }
    return word.finished(at: range)
  }

  /// Moves to the first letter; false at the end of the text.
  private mutating func skipSeparators() -> Bool {
    AsciiFold.table.withUnsafeBufferPointer { ascii in
      while position < text.count {
        let kind = ascii[Int(text[position])]
        if kind == AsciiFold.separator {
          position += 1
        } else if kind != AsciiFold.several {
          return true
        } else {
          let (part, length) = part(at: position)
          switch part {
          case .latin, .foreign: return true
          case .mark, .ignored, .separator: position += length
          }
        }
      }
      return false
    }
  }

  /// Reads to the end of the word, keeping what there is room for.
  private mutating func readWord() {
    AsciiFold.table.withUnsafeBufferPointer { ascii in
      while position < text.count {
        let kind = ascii[Int(text[position])]
        if kind == AsciiFold.separator { return }
        if kind != AsciiFold.several {
          if !word.isFull { word.append(ascii: kind) }
          position += 1
        } else if !readSeveral() {
          return
        }
      }
    }
  }

  /// Reads one character of several bytes; false when it ends the word.
  private mutating func readSeveral() -> Bool {
    let (part, length) = part(at: position)
    switch part {
    case .latin(let index):
      if !word.isFull { word.append(letters[index]) }
    case .foreign(let scalar):
      if !word.isFull { word.append(foreign: scalar) }
    case .mark:
      hasMarks = true
    case .ignored:
      break
    case .separator:
      return false
    }
    position += length
    return true
  }

  private enum Part {
    case latin(Int)
    case foreign(Unicode.Scalar)
    case mark, ignored, separator
  }

  /// The character at `position`, which is not ASCII, and its length in bytes.
  @inline(__always)
  private func part(at position: Int) -> (Part, Int) {
    let lead = text[position]
    let left = text.count - position
    if lead & 0xF8 == 0xC0 || lead & 0xFE == 0xC8, lead >= 0xC2, left >= 2,
      text[position + 1] & 0xC0 == 0x80
    {
      return (latin(Int(lead - 0xC2) << 6 | Int(text[position + 1] & 0x3F)), 2)
    }
    if lead == 0xE1, left >= 3, text[position + 1] & 0xFC == 0xB8,
      text[position + 2] & 0xC0 == 0x80
    {
      let high = Int(text[position + 1] & 0x03) << 6
      return (latin(LatinBlock.nearCount + high + Int(text[position + 2] & 0x3F)), 3)
    }
    return rare(at: position)
  }

  @inline(__always)
  private func latin(_ index: Int) -> Part {
    switch letters[index].kind {
    case .letter: .latin(index)
    case .ignored: .ignored
    case .separator: .separator
    }
  }

  @inline(never)
  private func rare(at position: Int) -> (Part, Int) {
    let (value, length) = UTF8Reader.scalar(in: text, at: position)
    guard let scalar = Unicode.Scalar(value) else { return (.separator, length) }
    if Canonical.marks.contains(value) { return (.mark, length) }
    if ForeignScalar.isWordPart(scalar) { return (.foreign(scalar), length) }
    if ForeignScalar.isInvisible(scalar) { return (.ignored, length) }
    if ForeignScalar.isMark(scalar) { return (.foreign(scalar), length) }
    return (.separator, length)
  }
}
