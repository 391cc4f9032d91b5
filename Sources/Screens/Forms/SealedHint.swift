import Records

/// What a form says of a field whose text is sealed.
enum SealedHint {
  /// `words`, and that the text is sealed where the register has the keys for it.
  static func words(_ words: Phrase, in surroundings: Surroundings) -> Phrase {
    guard surroundings.header.hasKeys else { return words }
    return words.appending(Phrase("Được niêm phong.", "Sealed."))
  }
}
