extension TypedWord {
  /// One key of Telex: s f r x j set the tone and z removes it; a, e and o double for the
  /// circumflex; w makes ă ơ ư; d doubles for đ.
  mutating func pressTelex(_ key: UInt8) {
    if !pressTelexMark(key) { append(key) }
  }

  private mutating func pressTelexMark(_ key: UInt8) -> Bool {
    let lower = key | 0x20
    switch Unicode.Scalar(lower) {
    case "s": return set(.sac, key: key)
    case "f": return set(.huyen, key: key)
    case "r": return set(.hoi, key: key)
    case "x": return set(.nga, key: key)
    case "j": return set(.nang, key: key)
    case "z": return removeTone()
    case "a": return circumflex("a", key: key, marking: lower)
    case "e": return circumflex("e", key: key, marking: lower)
    case "o": return circumflex("o", key: key, marking: lower)
    case "d": return stroke(key: key, marking: lower)
    case "w": return pressW(key)
    default: return false
    }
  }

  /// A w that finds no vowel to mark is ư.
  private mutating func pressW(_ key: UInt8) -> Bool {
    let marking = UInt8(ascii: "w")
    if hornOrBreve("aou", key: key, marking: marking) { return true }
    guard !spent.contains(marking), !hasVowel else { return false }
    letters.append(
      TypedLetter(
        base: UInt8(ascii: "u"), shape: .horn, isUpper: key != marking, isLoneW: true))
    return true
  }
}
