/// A professional cluster of a provincial Department as it was announced.
///
/// A register starts its own cluster records from these; they are not a level of authority.
public struct ClusterSeed: Hashable, Sendable {
  public typealias Code = CatalogueCode<ClusterSeed>

  /// Province code, hyphen, number: `40-1`.
  public let code: Code
  public let province: Province.Code
  /// Counted from 1 within the province.
  public let number: Int
  /// Where the cluster works.
  public let office: Phrase
  /// The former districts and towns it was announced for, with the words for their types.
  public let formerDistricts: [String]
  public let source: String
  public let confidence: Confidence

  public init(
    code: Code, province: Province.Code, number: Int, office: Phrase, formerDistricts: [String],
    source: String, confidence: Confidence
  ) {
    self.code = code
    self.province = province
    self.number = number
    self.office = office
    self.formerDistricts = formerDistricts
    self.source = source
    self.confidence = confidence
  }
}

/// The place of one commune in the clusters of its province, through its former district.
public struct ClusterPlace: Hashable, Sendable {
  public let commune: Commune.Code
  /// With the word for its type.
  public let formerDistrict: String
  /// Nil: the commune belongs to no cluster and turns to the Department directly.
  public let cluster: ClusterSeed.Code?
  /// What makes the place doubtful; nil when nothing does.
  public let note: Phrase?

  public init(
    commune: Commune.Code, formerDistrict: String, cluster: ClusterSeed.Code?, note: Phrase?
  ) {
    self.commune = commune
    self.formerDistrict = formerDistrict
    self.cluster = cluster
    self.note = note
  }
}
