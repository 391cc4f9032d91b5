/// A document that ceased, or a part of it, and what here rests on it.
public struct Drift: Equatable, Sendable {
  /// One thing that must be looked at.
  public struct Item: Equatable, Sendable {
    public var target: SearchHit.Target
    public var title: Phrase
    /// The ground that has lapsed, or may have.
    public var ground: GroundStanding

    public init(target: SearchHit.Target, title: Phrase, ground: GroundStanding) {
      self.target = target
      self.title = title
      self.ground = ground
    }
  }

  /// What ended it; always with its day.
  public var relation: DocumentRelation
  /// Never empty: own matters first, then who decides, then answers and guides.
  public var items: [Item]

  public init(relation: DocumentRelation, items: [Item]) {
    self.relation = relation
    self.items = items
  }
}
