/// An incident that may be like another one, as it may be shown now.
public struct IncidentCandidate: Equatable, Sendable {
  /// Of a restricted one in a locked register number, category, level, times and state alone.
  public var incident: Incident
  public var institutionName: String?
  public var isMasked: Bool

  public init(incident: Incident, institutionName: String?, isMasked: Bool) {
    self.isMasked = isMasked
    self.institutionName = isMasked ? nil : institutionName
    self.incident = isMasked ? incident.masked : incident
  }
}

extension IncidentCandidate {
  /// Stands for words that must not be shown.
  public static let mask = "•••"

  /// The title, or what stands for one that must not be shown.
  public var shownTitle: String { isMasked ? Self.mask : incident.title }
}

extension Incident {
  /// What may be known of a restricted incident while the register is locked.
  fileprivate var masked: Incident {
    var masked = Incident(
      id: id, category: category, level: level, title: "", learnedAt: learnedAt)
    masked.number = number
    masked.state = state
    masked.settledAt = settledAt
    masked.isRestricted = true
    masked.isWithdrawn = isWithdrawn
    return masked
  }
}
