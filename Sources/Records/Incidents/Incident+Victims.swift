/// Whom an incident concerns, as far as its facts tell.
extension Incident {
  /// Kinds in which a pupil is harmed without any injury that could be counted: violence, abuse,
  /// bullying online, crisis, misconduct of staff (a reading of the program).
  private static let harming: Set<String> = ["BL", LevelTriggers.childAbuse, "MM", "SK", "NG"]

  /// Whether a pupil who lives was hurt: counted among the hurt, or harmed by the kind of the
  /// incident. Abuse of a child has a child even where none is counted.
  public var hasChildVictim: Bool {
    let kinds = Set([category] + furtherCategories)
    let isAbuse = kinds.contains(LevelTriggers.childAbuse)
    let children = max(people.pupils, isAbuse ? 1 : 0)
    let isHarmed = casualties.total > casualties.dead || !kinds.isDisjoint(with: Self.harming)
    // The dead are not counted by kind: they are pupils for certain only where nobody else is.
    let deadPupils = people.staff + people.others == 0 ? casualties.dead : 0
    return children > deadPupils && isHarmed
  }

  /// Whether somebody else than the institution told the news about it.
  public var needsSchoolContact: Bool { institution != nil && source != .school }
}
