/// Which letter of a syllable carries the tone.
enum ToneSeat {
  /// Nil when there is no vowel.
  static func index(in letters: [TypedLetter], _ placement: TonePlacement) -> Int? {
    let vowels = SyllableParts.vowels(of: letters)
    guard let first = vowels.first else { return letters.firstIndex(where: \.isVowel) }
    if let shaped = vowels.last(where: { letters[$0].shape != .plain }) { return shaped }
    let hasCoda = vowels.upperBound < letters.count
    switch vowels.count {
    case 1: return first
    case 2:
      if hasCoda || becomesShaped(letters, first) { return first + 1 }
      return isVariant(letters, first) && placement == .second ? first + 1 : first
    default:
      return hasCoda || isUye(letters, first) ? vowels.upperBound - 1 : first + 1
    }
  }

  private static func pair(_ letters: [TypedLetter], _ first: Int) -> (UInt8, UInt8) {
    (letters[first].base, letters[first + 1].base)
  }

  /// Open `ie`, `ye`, `ue` and `uo` only stand until their second letter gets its mark.
  private static func becomesShaped(_ letters: [TypedLetter], _ first: Int) -> Bool {
    switch pair(letters, first) {
    case (UInt8(ascii: "i"), UInt8(ascii: "e")), (UInt8(ascii: "y"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "e")), (UInt8(ascii: "u"), UInt8(ascii: "o")):
      true
    default: false
    }
  }

  private static func isVariant(_ letters: [TypedLetter], _ first: Int) -> Bool {
    switch pair(letters, first) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      true
    default: false
    }
  }

  private static func isUye(_ letters: [TypedLetter], _ first: Int) -> Bool {
    letters[first + 1].base == UInt8(ascii: "y") && letters[first + 2].base == UInt8(ascii: "e")
  }
}
