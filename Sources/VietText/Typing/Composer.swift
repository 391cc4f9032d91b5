/// Turns keys into Vietnamese letters: Telex and VNI.
///
/// Marks may be typed anywhere after their letter. A word that cannot be Vietnamese is given back
/// as it was typed. The composer never holds text back: what it has made of the word is always in
/// the text, so that the caller may delete, move and paste as it likes and tells nobody.
public struct Composer: Sendable {
  public var method: TypingMethod {
    didSet { word = nil }
  }
  public var placement: TonePlacement {
    didSet { word = nil }
  }
  /// The word that was typed last; it counts only while the text before the cursor ends with it.
  private var word: TypedWord?

  public init(method: TypingMethod, placement: TonePlacement = .first) {
    self.method = method
    self.placement = placement
  }

  /// What the key does to the text, given all text before the cursor or at least its last word.
  ///
  /// Only for keys that write a character. It never deletes more than the last word.
  public mutating func press(_ key: Character, before text: some StringProtocol) -> Edit {
    let typed = Nfc.compose(String(key))
    guard method != .off else { return Edit(insert: typed) }
    guard Composer.isWordPart(key) else {
      var edit = finish(before: text) ?? Edit(insert: "")
      edit.insert += typed
      return edit
    }
    let old = Composer.lastWord(of: text)
    guard let ascii = key.asciiValue, old.count <= Composer.longestWord else {
      word = nil
      return Edit(insert: typed)
    }
    var current = taken(up: old)
    current.press(ascii, method)
    word = current
    return Edit(from: old, to: current.text)
  }

  /// What the end of the word does to the text, nil for nothing: keys that made marks but no
  /// Vietnamese syllable are given back. To be called when the cursor leaves the word or the field.
  public mutating func finish(before text: some StringProtocol) -> Edit? {
    defer { word = nil }
    guard method != .off, let word else { return nil }
    let old = Composer.lastWord(of: text)
    guard old == word.text, let restored = word.restored else { return nil }
    return Edit(from: old, to: restored)
  }

  /// Longer words are never Vietnamese.
  private static let longestWord = 24

  private func taken(up old: Substring) -> TypedWord {
    if let word, old == word.text { return word }
    return TypedWord(old, placement)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func lastWord(of text: some StringProtocol) -> Substring {
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      guard isWordPart(text[before]) else { break }
      start = before
    }
    return Substring(text[start...])
  }
}
