/// Facts that make an incident at least so bad (proposals of the program: `docs/sources.md`,
/// "Severity levels").
public enum LevelTriggers {
  /// Ill after a common meal: the reporting rule of 01/2006/QĐ-BYT begins at two persons.
  public static let illForSerious = 2
  /// The same rule's second threshold.
  public static let illForVerySerious = 50
  /// The category of abuse of a child, for which the law leaves no waiting time.
  public static let childAbuse = "XH"

  /// The triggers that the recorded facts meet; the rest is judgement, left to the officer.
  public static func met(by incident: Incident) -> Set<SeverityTrigger.Code> {
    let people = incident.casualties
    var met: Set<SeverityTrigger.Code> = []
    if people.dead > 0 { met.insert("death") }
    if people.missing > 0 { met.insert("missingChild") }
    if ([incident.category] + incident.furtherCategories).contains(childAbuse) {
      met.insert("childAbuse")
    }
    if people.ill >= illForVerySerious { met.insert("poisoned50") }
    if people.ill >= illForSerious { met.insert("ill2") }
    if people.hospitalised > 0 || people.heavilyInjured > 0 { met.insert("hospital") }
    if people.lightlyInjured > 0 || people.ill > 0 { met.insert("lightInjury") }
    return met
  }

  /// The lowest level that the facts allow.
  public static func lowestLevel(of incident: Incident) -> Level {
    let met = met(by: incident)
    if !met.isDisjoint(with: ["death", "missingChild", "childAbuse", "poisoned50"]) {
      return .verySerious
    }
    if !met.isDisjoint(with: ["hospital", "ill2"]) { return .serious }
    return met.contains("lightInjury") ? .significant : .notice
  }
}
