/// What the writer of an edit saw in the field before it wrote.
public enum Base: Hashable, Sendable {
  /// Nothing: the field had no value yet.
  case none
  /// The entries whose edits of this field stood side by side; more than one settles a conflict.
  /// At least one; those of the writer's own origin first, then by origin, each by sequence.
  case entries([EntryReference])
  /// The value of the shipped catalogue, by the SHA-256 of its canonical bytes.
  case catalogue(Digest32)
}

extension Base {
  /// The entries that this base names.
  public var references: [EntryReference] {
    if case .entries(let references) = self { references } else { [] }
  }

  /// The base in the order in which an entry of `origin` writes it, each reference once.
  func ordered(for origin: Origin) -> Base {
    guard case .entries(let references) = self else { return self }
    let unique = Set(references)
    guard !unique.isEmpty else { return .none }
    return .entries(unique.sorted { Base.precedes($0, $1, in: origin) })
  }

  static func precedes(
    _ left: EntryReference, _ right: EntryReference, in origin: Origin
  ) -> Bool {
    let (leftIsOwn, rightIsOwn) = (left.origin == origin, right.origin == origin)
    return leftIsOwn == rightIsOwn ? left < right : leftIsOwn
  }
}
