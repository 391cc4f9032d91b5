/// The loop of ``WordScanner``: reads the words of a text one after the other.
///
/// The hot loops work on local copies of the position and of the word, because the compiler keeps
/// those in registers; what is rare is left to functions of its own.
struct WordReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let ascii: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<LatinLetter>
  private let memory: UnsafeMutablePointer<UInt8>
  private var position = 0
  private var decomposed = DecomposedWord()

  /// - Parameter memory: room for two times ``WordBytes/capacity``.
  init(
    text: UnsafeBufferPointer<UInt8>, ascii: UnsafeBufferPointer<UInt8>,
    letters: UnsafeBufferPointer<LatinLetter>, memory: UnsafeMutablePointer<UInt8>
  ) {
    self.text = text
    self.ascii = ascii
    self.letters = letters
    self.memory = memory
  }

  /// The next word, or nil at the end of the text.
  @inline(__always)
  mutating func next() -> WordScanner.Word? {
    let start = wordStart()
    guard start < text.count else { return nil }
    var word = WordBytes(memory)
    let (end, needsCare) = read(&word, from: start)
    position = end
    if needsCare {
      var careful = WordBytes(memory)
      position = readCarefully(&careful, from: start)
      return careful.finished(at: start..<position)
    }
    return word.finished(at: start..<end)
  }

  /// Where the next word begins, or the end of the text.
  @inline(__always)
  private func wordStart() -> Int {
    var position = position
    while position < text.count {
      let kind = ascii[Int(text[position])]
      if kind == AsciiFold.separator {
        position += 1
      } else if kind != AsciiFold.several {
        return position
      } else {
        let (part, length) = part(at: position)
        switch part {
        case .latin, .foreign: return position
        case .mark, .ignored, .separator: position += length
        }
      }
    }
    return position
  }

  /// Reads ASCII and the letters of the tables to the end of the word, or to the first character
  /// that needs care.
  @inline(__always)
  private func read(_ word: inout WordBytes, from start: Int) -> (end: Int, needsCare: Bool) {
    var position = start
    var bytes = word
    var needsCare = false
    while position < text.count {
      let kind = ascii[Int(text[position])]
      if kind == AsciiFold.separator { break }
      if kind != AsciiFold.several {
        if !bytes.isFull { bytes.append(ascii: kind) }
        position += 1
        continue
      }
      let (index, length) = tableIndex(at: position)
      if length == 0 || letters[index].kind == .ignored {
        needsCare = true
        break
      }
      if letters[index].kind == .separator { break }
      if !bytes.isFull { bytes.append(letters[index]) }
      position += length
    }
    word = bytes
    return (position, needsCare)
  }

  /// Reads any word; it is composed if marks stand in it.
  ///
  /// - Returns: where the word ends.
  @inline(never)
  private mutating func readCarefully(_ word: inout WordBytes, from start: Int) -> Int {
    var position = start
    var hasMarks = false
    while position < text.count {
      let kind = ascii[Int(text[position])]
      if kind == AsciiFold.separator { break }
      if kind != AsciiFold.several {
        if !word.isFull { word.append(ascii: kind) }
        position += 1
        continue
      }
      let (part, length) = part(at: position)
      if case .separator = part { break }
      position += length
      switch part {
      case .latin(let index): if !word.isFull { word.append(letters[index]) }
      case .foreign(let scalar): if !word.isFull { word.append(foreign: scalar) }
      case .mark: hasMarks = true
      case .ignored, .separator: break
      }
    }
    if hasMarks { decomposed.spell(text, start..<position, into: &word) }
    return position
  }

  private enum Part {
    case latin(Int)
    case foreign(Unicode.Scalar)
    case mark, ignored, separator
  }

  /// The character at `position`, which is not ASCII, and its length in bytes.
  private func part(at position: Int) -> (Part, Int) {
    let (index, length) = tableIndex(at: position)
    guard length == 0 else {
      switch letters[index].kind {
      case .letter: return (.latin(index), length)
      case .ignored: return (.ignored, length)
      case .separator: return (.separator, length)
      }
    }
    return rare(at: position)
  }

  /// The ``LatinBlock`` index of the character at `position` and its length in bytes, which is 0
  /// for a character outside the tables.
  @inline(__always)
  private func tableIndex(at position: Int) -> (index: Int, length: Int) {
    let lead = text[position]
    let left = text.count - position
    if (0xC2...0xC9).contains(lead), left >= 2, text[position + 1] & 0xC0 == 0x80 {
      return (Int(lead - 0xC2) << 6 | Int(text[position + 1] & 0x3F), 2)
    }
    if lead == 0xE1, left >= 3, text[position + 1] & 0xFC == 0xB8,
      text[position + 2] & 0xC0 == 0x80
    {
      let high = Int(text[position + 1] & 0x03) << 6
      return (LatinBlock.nearCount + high + Int(text[position + 2] & 0x3F), 3)
    }
    return (0, 0)
  }

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
