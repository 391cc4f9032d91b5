import Ledger

/// That an officer opened the people of an incident, and why. The entry says who and when.
public struct AccessNote: Recorded {
  public static let kind = Kind.accessNote
  public static let title = Phrase("Lần mở hồ sơ", "Opening of a record")
  /// Longest reason, in characters.
  public static let reasonLimit = 200
  /// Minutes for which one reason holds; a proposal of the program.
  public static let validMinutes = 15

  public let id: Identifier<AccessNote>
  public var incident: Identifier<Incident>
  public var reason: String
  public var openedAt: Moment

  public init(
    id: Identifier<AccessNote>, incident: Identifier<Incident>, reason: String, openedAt: Moment
  ) {
    self.id = id
    self.incident = incident
    self.reason = reason
    self.openedAt = openedAt
  }
}

extension AccessNote {
  /// Whether a reason that was given at a moment still holds.
  public static func holds(openedAt: Moment, at now: Moment) -> Bool {
    openedAt <= now && openedAt.minutes(to: now) < validMinutes
  }

  public var problems: [RuleError] {
    if reason.isEmpty { return [.missing(Fields.reason.label)] }
    guard reason.count > Self.reasonLimit else { return [] }
    return [.tooLong(Fields.reason.label, count: reason.count, limit: Self.reasonLimit)]
  }

  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let reason = FieldSpec(
      3, "reason", .text, Phrase("Lý do mở", "Reason to open"))
    public static let openedAt = FieldSpec(
      4, "openedAt", .moment, Phrase("Mở lúc", "Opened at"))
    public static let all = [.isWithdrawn, incident, reason, openedAt]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<AccessNote>, values: FieldValues) {
    self.id = id
    incident = Identifier(values.record(Fields.incident) ?? id.record)
    reason = values.text(Fields.reason) ?? ""
    openedAt = values.moment(Fields.openedAt) ?? Moment(milliseconds: 0)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident.record)
    values.set(Fields.reason, reason)
    values.set(Fields.openedAt, openedAt)
    return values
  }
}
