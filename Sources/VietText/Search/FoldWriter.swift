/// Writes the search key of a whole text; words are found as ``WordScanner`` finds them.
struct FoldWriter {
  enum Form { case key, exact }

  private let form: Form
  private let letters: UnsafeBufferPointer<LatinLetter>
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// Where the word that is being written begins in the output.
  private var wordStart: Int?

  /// The key of `text`, which is valid UTF-8.
  static func write(_ text: UnsafeBufferPointer<UInt8>, as form: Form) -> String {
    // Nothing grows more than from two bytes to three, as Ⱥ and Ⱦ do as small letters.
    let room = text.count + text.count / 2 + 4
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { output in
      LatinLetter.all.withUnsafeBufferPointer { letters in
        var writer = FoldWriter(form: form, letters: letters, output: output)
        writer.write(text)
        return String(decoding: output[..<writer.count], as: UTF8.self)
      }
    }
  }

  private init(
    form: Form, letters: UnsafeBufferPointer<LatinLetter>,
    output: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.form = form
    self.letters = letters
    self.output = output
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    AsciiFold.table.withUnsafeBufferPointer { ascii in
      var position = 0
      while position < text.count {
        let byte = text[position]
        let folded = ascii[Int(byte)]
        if folded == AsciiFold.separator {
          endWord()
          put(byte)
          position += 1
        } else if folded != AsciiFold.several {
          beginWord()
          put(folded)
          position += 1
        } else {
          let (value, length) = UTF8Reader.scalar(in: text, at: position)
          write(value)
          position += length
        }
      }
    }
    endWord()
  }

  @inline(__always)
  private mutating func write(_ value: UInt32) {
    if let index = LatinBlock.index(of: value) {
      switch letters[index].kind {
      case .letter: write(letters[index])
      case .ignored: break
      case .separator:
        endWord()
        put(scalar: value)
      }
    } else if Canonical.marks.contains(value) {
      if form == .exact { put(scalar: value) }
    } else if let scalar = Unicode.Scalar(value) {
      writeForeign(scalar)
    }
  }

  @inline(__always)
  private mutating func write(_ letter: LatinLetter) {
    beginWord()
    switch form {
    case .key:
      put(letter.folded.0)
      if letter.foldedCount > 1 { put(letter.folded.1) }
    case .exact:
      put(letter.exact.0)
      if letter.exactCount > 1 { put(letter.exact.1) }
      if letter.exactCount > 2 { put(letter.exact.2) }
    }
  }

  @inline(never)
  private mutating func writeForeign(_ scalar: Unicode.Scalar) {
    if ForeignScalar.isWordPart(scalar) || ForeignScalar.isMark(scalar) {
      let lower = ForeignScalar.lowercase(scalar).value
      if let letter = LatinLetter.at(lower) { return write(letter) }
      beginWord()
      put(scalar: lower)
    } else if !ForeignScalar.isInvisible(scalar) {
      endWord()
      put(scalar: scalar.value)
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    output[count] = byte
    count += 1
  }

  private mutating func put(scalar value: UInt32) {
    guard let bytes = Unicode.Scalar(value).flatMap(UTF8.encode) else { return }
    for byte in bytes { put(byte) }
  }

  @inline(__always)
  private mutating func beginWord() {
    if form == .exact, wordStart == nil { wordStart = count }
  }

  @inline(__always)
  private mutating func endWord() {
    if let start = wordStart { settle(from: start) }
  }

  private mutating func settle(from start: Int) {
    wordStart = nil
    let word = UnsafeMutableBufferPointer(rebasing: output[start..<count])
    count = start + ToneVariant.settle(word)
  }
}
