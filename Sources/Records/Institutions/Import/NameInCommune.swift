import VietText

/// A name of an institution as it may stand once in a commune: see ``Institution/nameKey(_:)``.
///
/// Kept as a hash, so that a hundred thousand of them fit; two names are taken for one with a chance
/// of one in 10¹⁸, and the row is refused then, not written.
public struct NameInCommune: Hashable, Sendable {
  private let hash: Int

  public init(_ name: String, communeCode: String) {
    self.init([Institution.nameKey(name)], communeCode: communeCode)
  }

  /// The name without its marks, under which Sơn Hà and Sơn Hạ look alike.
  public init(unmarked name: String, communeCode: String) {
    self.init(Fold.words(name), communeCode: communeCode)
  }

  private init(_ words: [String], communeCode: String) {
    var hasher = Hasher()
    hasher.combine(communeCode)
    for word in words { hasher.combine(word) }
    hash = hasher.finalize()
  }
}
