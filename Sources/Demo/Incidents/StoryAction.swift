import Records

/// One thing that is done about an incident.
enum StoryAction: Equatable {
  enum LogKind {
    case contact
    case work
    case transfer
    case end
  }

  case line(LogKind)
  /// The contact with the school is noted.
  case contacted
  /// More people are harmed than was first told; the level rises with them.
  case grow
  /// The level falls, with a reason.
  case lower
  /// The duty at this place among the duties is done.
  case complete(Int)
  /// The duty at this place is excused.
  case excuse(Int)
  /// Cause and lesson are written.
  case explain
  case move(IncidentState)
  /// Somebody is asked for something.
  case ask
  case escalation(EscalationState)
}

/// An action and when it comes.
struct TimedAction {
  let at: Moment
  let action: StoryAction
}
