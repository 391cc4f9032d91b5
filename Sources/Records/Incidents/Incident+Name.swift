/// What people call an incident: "VV-2026-0012 Học sinh xô xát"; a provisional one has no number.
private func name(_ number: IncidentNumber?, _ title: String) -> String {
  number.map { "\($0.text) \(title)" } ?? title
}

extension Incident {
  public var numberedTitle: String { name(number, title) }
}

extension IncidentRow {
  public var numberedTitle: String { name(number, title) }
}

extension IncidentCandidate {
  public var numberedTitle: String { name(incident.number, shownTitle) }
}
