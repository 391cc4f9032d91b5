/// Where the consonants before the vowels end.
struct SyllableParts {
  let onset: Range<Int>
  let rime: Range<Int>

  private init(_ count: Int, onsetEnd: Int) {
    onset = 0..<onsetEnd
    rime = onsetEnd..<count
  }

  /// The ways to read letters that hold a vowel: two for `gi` before a vowel, as in `giêng`.
  static func readings(of letters: [TypedLetter]) -> [SyllableParts] {
    let count = letters.count
    guard let vowel = letters.firstIndex(where: \.isVowel) else { return [] }
    if hasQu(letters) { return [SyllableParts(count, onsetEnd: 2)] }
    let usual = SyllableParts(count, onsetEnd: vowel)
    if hasGi(letters) { return [SyllableParts(count, onsetEnd: 2), usual] }
    return [usual]
  }

  /// The indices of the vowels that can carry the tone; empty for `qu` alone.
  static func vowels(of letters: [TypedLetter]) -> Range<Int> {
    guard let first = readings(of: letters).first?.rime.lowerBound else { return 0..<0 }
    let end = letters[first...].firstIndex { !$0.isVowel } ?? letters.count
    return first..<end
  }

  private static func hasQu(_ letters: [TypedLetter]) -> Bool {
    letters.count >= 2 && letters[0].base == UInt8(ascii: "q")
      && letters[1].sound == Sound(base: UInt8(ascii: "u"), shape: .plain)
  }

  private static func hasGi(_ letters: [TypedLetter]) -> Bool {
    letters.count >= 3 && letters[0].base == UInt8(ascii: "g")
      && letters[1].base == UInt8(ascii: "i") && letters[2].isVowel
  }
}
