/// The word before the cursor while it is typed: its letters, its tone, and the keys they came
/// from, so that a word which turns out to be foreign can be given back as it was typed.
struct TypedWord: Sendable {
  var letters: [TypedLetter] = []
  var tone = Tone.ngang
  /// What was there before typing began, and every key since.
  private(set) var keys: String
  /// The word from where it cannot be Vietnamese any more: keys are then only appended.
  private(set) var literal: String?
  /// Mark keys that were taken back by doubling: they are plain letters for the rest of the word.
  var spent: Set<UInt8> = []
  let placement: TonePlacement

  /// Takes up a word that stands in the text, or begins one.
  init(_ word: some StringProtocol, _ placement: TonePlacement) {
    self.placement = placement
    keys = Nfc.compose(String(word))
    if !readLetters() { literal = keys }
  }

  /// The word as it is shown.
  var text: String {
    if let literal { return literal }
    let seat = tone == .ngang ? nil : ToneSeat.index(in: letters, placement)
    var scalars = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      scalars.append(letter.scalar(index == seat ? tone : .ngang))
    }
    return String(scalars)
  }

  var hasVowel: Bool { letters.contains(where: \.isVowel) }

  /// The keys, if the finished word carries marks on vowels and yet is no syllable.
  var restored: String? {
    let isMarked = tone != .ngang || letters.contains { $0.isVowel && $0.shape != .plain }
    guard literal == nil, spent.isEmpty, isMarked, keys != text else { return nil }
    return SyllableRules.isComplete(letters, tone) ? nil : keys
  }

  /// Takes one letter or digit.
  mutating func press(_ key: UInt8, _ method: TypingMethod) {
    keys.unicodeScalars.append(Unicode.Scalar(key))
    if method == .telex, ForeignWords.contains(keys) {
      literal = keys
    } else if let literal {
      self.literal = Abbreviation.adding(key, to: literal, method, spent: &spent)
    } else {
      compose(key, method)
    }
  }

  private mutating func compose(_ key: UInt8, _ method: TypingMethod) {
    let before = self
    switch method {
    case .telex: pressTelex(key)
    case .vni: pressVni(key)
    case .off: append(key)
    }
    if !SyllableRules.canBecome(letters, tone) { giveUp(key, before, method) }
  }

  /// Adds a letter or digit that is no mark.
  mutating func append(_ key: UInt8) {
    letters.append(TypedLetter(key))
    hornBeforeCoda()
  }

  /// Before another letter ưo and uơ can only be ươ: `thuơ` and n is `thươn`.
  private mutating func hornBeforeCoda() {
    let first = SyllableParts.vowels(of: letters).lowerBound
    guard letters.count > first + 2, letters[first].base == UInt8(ascii: "u"),
      letters[first + 1].base == UInt8(ascii: "o"),
      (letters[first].shape == .horn) != (letters[first + 1].shape == .horn)
    else { return }
    var horned = letters
    for index in first...first + 1 where horned[index].shape == .plain {
      horned[index].shape = .horn
      horned[index].isImplied = true
    }
    if SyllableRules.canBecome(horned, tone) { letters = horned }
  }

  /// Makes the word literal. What was taken back by doubling, a finished syllable, and letters
  /// without a vowel stay as they are shown; anything else becomes the keys again.
  private mutating func giveUp(_ key: UInt8, _ before: TypedWord, _ method: TypingMethod) {
    if spent != before.spent {
      literal = text
    } else if !before.hasVowel {
      literal = Abbreviation.adding(key, to: before.text, method, spent: &spent)
    } else if keepsText(key, before) {
      literal = before.text + String(Unicode.Scalar(key))
    } else {
      literal = Abbreviation.isAllCapitals(keys) ? Abbreviation.text(keys, method) : keys
    }
  }

  /// A digit says nothing against a finished syllable, nor does a key after a doubled one.
  private func keepsText(_ key: UInt8, _ before: TypedWord) -> Bool {
    let isDigit = key < UInt8(ascii: "A")
    return !spent.isEmpty || isDigit && SyllableRules.isComplete(before.letters, before.tone)
  }

  /// Reads ``keys`` as letters with one tone; false when they are no beginning of a syllable.
  private mutating func readLetters() -> Bool {
    guard keys.utf8.count <= 24 else { return false }
    for scalar in keys.unicodeScalars {
      if scalar.isASCII {
        letters.append(TypedLetter(UInt8(scalar.value)))
        continue
      }
      guard let letter = LatinLetter.at(scalar.value), letter.isVietnamese else { return false }
      letters.append(
        TypedLetter(base: letter.folded.0, shape: letter.shape, isUpper: letter.isUpper))
      guard letter.tone != .ngang else { continue }
      if tone != .ngang { return false }
      tone = letter.tone
    }
    return SyllableRules.canBecome(letters, tone)
  }
}

extension TypedLetter {
  init(_ key: UInt8) {
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(key)
    self.init(base: isCapital ? key | 0x20 : key, isUpper: isCapital)
  }
}
