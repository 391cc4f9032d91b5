import Records

/// Whether what a text is about may be an incident to be logged.
enum IncidentFit {
  private static let areas: Set<GuidanceArea> = [.safety, .childProtection]

  /// Offers logging one, or says why not here.
  static func offer(_ area: GuidanceArea?) -> Offer {
    let reason = Phrase(
      "Nội dung này không phải vụ việc; cần ghi thì vào 4 Vụ việc.",
      "This is about no incident; 4 Incidents logs one.")
    let fits = area.map(areas.contains) ?? false
    return Offer(.logIncident, disabledReason: fits ? nil : reason, isOnKeyBar: fits)
  }
}
