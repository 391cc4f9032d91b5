/// What the mark keys do, the same for every method. Each answers whether the key was used up.
extension TypedWord {
  /// The one entry of ``spent`` for all tone keys.
  private static let toneKeys = UInt8(ascii: "s")

  /// Sets the tone, or takes it back when the word has it already.
  mutating func set(_ newTone: Tone, key: UInt8) -> Bool {
    guard hasVowel, !spent.contains(TypedWord.toneKeys) else { return false }
    guard tone == newTone else {
      tone = newTone
      return true
    }
    tone = .ngang
    takeBack(key, marking: TypedWord.toneKeys)
    return true
  }

  mutating func removeTone() -> Bool {
    guard tone != .ngang else { return false }
    tone = .ngang
    return true
  }

  /// Puts the circumflex on the last of `bases` that can have it, or takes it back.
  mutating func circumflex(_ bases: String, key: UInt8, marking: UInt8) -> Bool {
    guard !spent.contains(marking) else { return false }
    let places = letters.indices.filter { bases.utf8.contains(letters[$0].base) }
    for index in places.reversed() where letters[index].shape != .circumflex {
      if attempt({ $0.letters[index].shape = .circumflex }) { return true }
      // ươ becomes uô as a whole.
      if index > 0, letters[index].shape == .horn, letters[index - 1].shape == .horn,
        attempt({
          $0.letters[index].shape = .circumflex
          $0.letters[index - 1].shape = .plain
        })
      {
        return true
      }
    }
    guard let marked = places.last(where: { letters[$0].shape == .circumflex }) else {
      return false
    }
    letters[marked].shape = .plain
    takeBack(key, marking: marking)
    return true
  }

  /// Puts the horn on o and u, the breve on a, as far as `bases` allows, or takes them back.
  mutating func hornOrBreve(_ bases: String, key: UInt8, marking: UInt8) -> Bool {
    guard !spent.contains(marking) else { return false }
    if bases.utf8.contains(UInt8(ascii: "o")), hornPair() || confirmImplied() { return true }
    let places = letters.indices.filter { bases.utf8.contains(letters[$0].base) }
    for index in places where !letters[index].hasHornOrBreve {
      if attempt({ $0.letters[index].shape = $0.letters[index].hornOrBreve }) { return true }
    }
    let marked = places.filter { letters[$0].hasHornOrBreve }
    guard let last = marked.last else { return false }
    if letters[last].isLoneW {
      letters.remove(at: last)
    } else {
      for index in marked { letters[index].shape = .plain }
    }
    takeBack(key, marking: marking)
    return true
  }

  /// Strokes the d that begins the word, or takes that back.
  mutating func stroke(key: UInt8, marking: UInt8) -> Bool {
    guard !spent.contains(marking), let first = letters.first, first.base == UInt8(ascii: "d")
    else { return false }
    if first.shape == .stroke {
      letters[0].shape = .plain
      takeBack(key, marking: marking)
      return true
    }
    return attempt { $0.letters[0].shape = .stroke }
  }

  /// uo becomes ươ, but uơ at the end of `thuơ`, `huơ` and `khuơ`, which are words.
  private mutating func hornPair() -> Bool {
    guard let first = letters.indices.dropLast().first(where: isUo) else { return false }
    let isOpen = first + 2 == letters.count
    let isPlain = letters[first].shape == .plain && letters[first + 1].shape == .plain
    let onset = String(decoding: letters[..<first].map(\.base), as: UTF8.self)
    if isOpen, isPlain, ["h", "th", "kh"].contains(onset) {
      return attempt { $0.letters[first + 1].shape = .horn }
    }
    return attempt {
      $0.letters[first].shape = .horn
      $0.letters[first + 1].shape = .horn
    }
  }

  /// A horn that came by itself is not taken back by the key that would have made it.
  private mutating func confirmImplied() -> Bool {
    guard let implied = letters.firstIndex(where: \.isImplied) else { return false }
    letters[implied].isImplied = false
    return true
  }

  private func isUo(_ index: Int) -> Bool {
    letters[index].base == UInt8(ascii: "u") && letters[index + 1].base == UInt8(ascii: "o")
      && !(letters[index].shape == .horn && letters[index + 1].shape == .horn)
      && !(letters[index].shape == .plain && letters[index + 1].shape == .horn)
  }

  /// Makes the change if what comes out may still become a syllable.
  private mutating func attempt(_ change: (inout TypedWord) -> Void) -> Bool {
    var changed = self
    change(&changed)
    guard SyllableRules.canBecome(changed.letters, changed.tone) else { return false }
    self = changed
    return true
  }

  /// The second press of a mark key: the key itself is what was wanted.
  private mutating func takeBack(_ key: UInt8, marking: UInt8) {
    spent.insert(marking)
    letters.append(TypedLetter(key))
  }
}

extension TypedLetter {
  fileprivate var hasHornOrBreve: Bool { shape == .horn || shape == .breve }

  fileprivate var hornOrBreve: LetterShape { base == UInt8(ascii: "a") ? .breve : .horn }
}
