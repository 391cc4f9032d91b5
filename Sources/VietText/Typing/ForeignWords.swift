/// Foreign words of the office whose keys also spell Vietnamese syllables or lose a letter to the
/// doubling of tone keys. From the last key given here the word stays as it is typed.
///
/// Only words whose Vietnamese double is rare belong here: `tét` is still typed `tets`.
enum ForeignWords {
  private static let beginnings: Set<String> = [
    "boss", "erro", "less", "mess", "miss", "offi", "offl", "pass", "press", "reset", "sess",
    "test", "www",
  ]

  /// Whether `keys` have just reached such a word.
  static func contains(_ keys: String) -> Bool {
    (3...5).contains(keys.utf8.count) && beginnings.contains(keys.lowercased())
  }
}
