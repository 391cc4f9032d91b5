import Records

/// What is left to be told of one incident.
struct IncidentStory {
  let ordinal: Int
  let id: Identifier<Incident>
  let number: IncidentNumber
  let category: String
  /// As found in the end.
  let level: Level
  let learnedAt: Moment
  let people: Int
  let spot: String
  let commune: Int
  let author: Identifier<Officer>
  let duties: [DutyTemplate]
  let actions: [TimedAction]
  /// Place of the next action.
  var next = 0
  var random: DemoRandom
  var request: Identifier<Escalation>?
  /// Whether cause and lesson stand already; else they are written with the closing.
  var isExplained = false
  /// Whether the school was asked.
  var isContacted = false

  var nextAction: TimedAction? { next < actions.count ? actions[next] : nil }
}
