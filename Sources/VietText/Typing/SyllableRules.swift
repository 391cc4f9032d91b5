/// Whether letters are, or may become, a Vietnamese syllable.
enum SyllableRules {
  static func isVowel(_ base: UInt8) -> Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether more letters and marks can make a syllable of it. Marks may come in any order, so
  /// that a plain letter counts as each of its shapes.
  static func canBecome(_ letters: [TypedLetter], _ tone: Tone) -> Bool {
    let sounds = letters.map(\.sound)
    guard letters.contains(where: \.isVowel) else {
      return sounds.isEmpty
        || known(SyllableTables.onsets, sounds[...]).contains { $0.starts(with: sounds) }
    }
    return SyllableParts.readings(of: letters).contains { parts in
      let rime = sounds[parts.rime]
      return isOnset(sounds, parts) && isTone(tone, rime, isComplete: false)
        && (rime.isEmpty
          || known(SyllableTables.rimes, rime).contains { mayBecome(rime, $0) })
    }
  }

  /// Whether it is a whole syllable as it stands.
  static func isComplete(_ letters: [TypedLetter], _ tone: Tone) -> Bool {
    let sounds = letters.map(\.sound)
    return SyllableParts.readings(of: letters).contains { parts in
      let rime = sounds[parts.rime]
      return isOnset(sounds, parts) && isTone(tone, rime, isComplete: true)
        && known(SyllableTables.rimes, rime).contains { $0.elementsEqual(rime) }
    }
  }

  /// The entries of a table that begin with the same ASCII letter as `part`.
  private static func known(
    _ table: [UInt8: [[Sound]]], _ part: ArraySlice<Sound>
  ) -> [[Sound]] {
    part.first.flatMap { table[$0.base] } ?? []
  }

  private static func mayBecome(_ typed: ArraySlice<Sound>, _ known: [Sound]) -> Bool {
    guard typed.count <= known.count else { return false }
    for (typed, known) in zip(typed, known) {
      if typed.base != known.base { return false }
      if typed.shape != .plain, typed.shape != known.shape { return false }
    }
    return true
  }

  private static func isOnset(_ sounds: [Sound], _ parts: SyllableParts) -> Bool {
    let onset = sounds[parts.onset]
    guard !onset.isEmpty else { return true }
    guard known(SyllableTables.onsets, onset).contains(where: { $0.elementsEqual(onset) }) else {
      return false
    }
    guard let vowel = sounds[parts.rime].first?.base else { return true }
    let isFront = "eiy".utf8.contains(vowel)
    switch String(decoding: onset.map(\.base), as: UTF8.self) {
    case "c", "ng": return !isFront
    case "g": return vowel != UInt8(ascii: "e") && vowel != UInt8(ascii: "y")
    case "gh", "ngh": return isFront
    default: return true
    }
  }

  /// A syllable that stops in c, ch, p, t or k has the tone sắc or nặng. Highland names stop in k
  /// without a tone (`Đăk`), though not after ê and ô, where an English word is likelier.
  private static func isTone(_ tone: Tone, _ rime: ArraySlice<Sound>, isComplete: Bool) -> Bool {
    guard let stop = rime.dropFirst().first(where: { "cptk".utf8.contains($0.base) }) else {
      return true
    }
    switch tone {
    case .sac, .nang: return true
    case .huyen, .hoi, .nga: return false
    case .ngang:
      let mayLackTone =
        stop.base == UInt8(ascii: "k")
        && rime.first?.shape != .circumflex
      return !isComplete || mayLackTone
    }
  }
}
