import Records

/// The shipped facts on which a practice register stands.
public struct DemoFacts: Sendable {
  /// The communes that it covers, as ``DemoSize/chosen(from:home:)`` gives them.
  public var communes: [Commune]
  public var categories: [IncidentCategory]
  /// Clusters of the provinces concerned; others are passed over.
  public var clusters: [ClusterSeed]
  public var duties: DutyFacts
  /// Names of real places, without the word for their type: no practice school bears one.
  public var realPlaces: Set<String>

  public init(
    communes: [Commune], categories: [IncidentCategory], clusters: [ClusterSeed],
    duties: DutyFacts, realPlaces: Set<String>
  ) {
    self.communes = communes
    self.categories = categories
    self.clusters = clusters
    self.duties = duties
    self.realPlaces = realPlaces
  }
}
