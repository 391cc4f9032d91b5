/// One letter of the word that is being typed.
struct TypedLetter: Equatable, Sendable {
  /// Lower-case ASCII letter, or a digit.
  var base: UInt8
  var shape = LetterShape.plain
  var isUpper = false
  /// Whether it is the ư that a `w` of its own makes.
  var isLoneW = false
  /// Whether its horn came by itself, because the letters around it left no choice.
  var isImplied = false

  var isVowel: Bool { SyllableRules.isVowel(base) }

  /// The letter as it is compared with the rules: base and shape.
  var sound: Sound { Sound(base: base, shape: shape) }

  /// The letter in NFC, carrying `tone`.
  func scalar(_ tone: Tone) -> Unicode.Scalar {
    if shape == .stroke { return isUpper ? "Đ" : "đ" }
    var value = UInt32(isUpper ? base & 0xDF : base)
    // The dot below is composed before circumflex and breve, after the horn.
    let marks =
      tone == .nang && shape != .horn ? [tone.mark, shape.mark] : [shape.mark, tone.mark]
    for mark in marks {
      if let mark, let composed = Canonical.compose(value, mark) { value = composed }
    }
    // Every Vietnamese letter is a scalar value.
    return Unicode.Scalar(value) ?? Unicode.Scalar(base)
  }
}

/// A letter without its case and tone.
struct Sound: Equatable, Sendable {
  let base: UInt8
  let shape: LetterShape

  /// The sounds of a lower-case word.
  static func all(of word: some StringProtocol) -> [Sound] {
    word.unicodeScalars.map { scalar in
      guard let letter = LatinLetter.at(scalar.value) else {
        return Sound(base: UInt8(truncatingIfNeeded: scalar.value), shape: .plain)
      }
      return Sound(base: letter.folded.0, shape: letter.shape)
    }
  }
}
