/// Spells words that hold combining marks, as text from macOS and from some PDF files does.
struct DecomposedWord {
  private var buffer = CompositionBuffer()
  private var scalars: [UInt32] = []

  /// Replaces `word` by the composed spelling of `range`.
  mutating func spell(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into word: inout WordBytes
  ) {
    word.clear()
    scalars.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = UTF8Reader.scalar(in: text, at: position)
      position += length
      if !isIgnored(scalar) { buffer.push(scalar, into: &scalars) }
    }
    buffer.finish(into: &scalars)
    for scalar in scalars where !word.isFull { append(scalar, to: &word) }
  }

  private func isIgnored(_ value: UInt32) -> Bool {
    guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return false }
    if let index = LatinBlock.index(of: value) { return LatinLetter.all[index].kind == .ignored }
    return !Canonical.marks.contains(value) && ForeignScalar.isInvisible(scalar)
  }

  private func append(_ value: UInt32, to word: inout WordBytes) {
    if value < 0x80 {
      word.append(ascii: AsciiFold.table[Int(value)])
    } else if let letter = LatinLetter.at(value) {
      word.append(letter)
    } else if let scalar = Unicode.Scalar(value) {
      if Canonical.marks.contains(value) {
        word.append(mark: scalar)
      } else {
        word.append(foreign: scalar)
      }
    }
  }
}
