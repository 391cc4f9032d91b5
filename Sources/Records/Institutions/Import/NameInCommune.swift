import VietText

/// A name of an institution as it may stand once in a commune: case, tone marks and blanks left out.
///
/// Kept as a hash, so that a hundred thousand of them fit; two names are taken for one with a chance
/// of one in 10¹⁸, and the row is refused then, not written.
public struct NameInCommune: Hashable, Sendable {
  private let hash: Int

  public init(_ name: String, communeCode: String) {
    var hasher = Hasher()
    hasher.combine(communeCode)
    for word in Fold.words(name) { hasher.combine(word) }
    hash = hasher.finalize()
  }
}
