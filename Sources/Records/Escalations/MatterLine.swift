/// One difficulty or petition in the summary of a month.
public struct MatterLine: Equatable, Sendable {
  public var id: Identifier<Escalation>
  public var request: String
  public var matter: EscalationMatter
  public var area: GuidanceArea?
  public var decider: DecidingBody?
  public var state: EscalationState
  public var way: EscalationWay
  public var raisedOn: Day
  /// What voters were told; only of petitions.
  public var result: PetitionResult?
  public var toldOn: Day?

  public init(
    id: Identifier<Escalation>, request: String, matter: EscalationMatter, area: GuidanceArea?,
    decider: DecidingBody?, state: EscalationState, way: EscalationWay, raisedOn: Day,
    result: PetitionResult? = nil, toldOn: Day? = nil
  ) {
    self.id = id
    self.request = request
    self.matter = matter
    self.area = area
    self.decider = decider
    self.state = state
    self.way = way
    self.raisedOn = raisedOn
    self.result = result
    self.toldOn = toldOn
  }
}
