import Records

/// An incident before it has a number: as it is told at first, and as it turns out.
struct IncidentDraft {
  /// As first written.
  var incident: Incident
  /// As found in the end; not the same only when ``grows``.
  let casualties: Casualties
  /// Place of the commune in the plan.
  let commune: Int
  let path: StoryPath

  var grows: Bool { casualties != incident.casualties }

  /// The level that the casualties found in the end ask for.
  var finalLevel: Level {
    var found = incident
    found.casualties = casualties
    return max(incident.level, LevelTriggers.lowestLevel(of: found))
  }
}
