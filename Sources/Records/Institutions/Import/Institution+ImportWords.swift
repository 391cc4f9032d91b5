extension Institution {
  /// One line by which somebody sees whether a row was understood.
  public var importWords: Phrase {
    func words(_ ownership: String) -> String {
      [name, level.abbreviation, ownership, principalName, phone]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return Phrase(words(self.ownership.label.vietnamese), words(self.ownership.label.english))
  }
}
