/// Facts that make an incident at least so bad (proposals of the program: `docs/sources.md`,
/// "Severity levels").
public enum LevelTriggers {
  /// The category in which the ill are poisoned: only there do the two thresholds hold.
  public static let foodPoisoning = "NĐ"
  /// Ill after a common meal: the reporting rule of 01/2006/QĐ-BYT begins at two persons.
  public static let illForSerious = 2
  /// The same rule's second threshold.
  public static let illForVerySerious = 50
  /// The category of abuse of a child, for which the law leaves no waiting time.
  public static let childAbuse = "XH"

  /// The triggers that the recorded facts meet; the rest is judgement, left to the officer.
  public static func met(by incident: Incident) -> Set<SeverityTrigger.Code> {
    let people = incident.casualties
    let categories = [incident.category] + incident.furtherCategories
    let poisoned = categories.contains(foodPoisoning) ? people.ill : 0
    var met: Set<SeverityTrigger.Code> = []
    if people.dead > 0 { met.insert("death") }
    if people.missing > 0 { met.insert("missingChild") }
    if categories.contains(childAbuse) { met.insert("childAbuse") }
    if poisoned >= illForVerySerious { met.insert("poisoned50") }
    if poisoned >= illForSerious { met.insert("ill2") }
    if people.hospitalised > 0 || people.heavilyInjured > 0 { met.insert("hospital") }
    if people.lightlyInjured > 0 || people.ill > 0 { met.insert("lightInjury") }
    return met
  }

  /// The lowest level that the facts allow.
  public static func lowestLevel(of incident: Incident) -> Level {
    met(by: incident).map { level(of: $0) }.max() ?? .notice
  }

  /// The level that a trigger is enough for; the lowest one for triggers that nobody computes.
  static func level(of trigger: SeverityTrigger.Code) -> Level {
    switch trigger {
    case "death", "missingChild", "childAbuse", "poisoned50": .verySerious
    case "hospital", "ill2", "teachingStops": .serious
    case "lightInjury": .significant
    default: .notice
    }
  }
}
