import Records

/// Where a text is opened.
public enum ReaderStart: Hashable, Sendable {
  /// Where the officer stopped reading last, else at the beginning.
  case saved
  case unit(UnitName)
  /// A piece, by its number in the text.
  case piece(Int)
}
