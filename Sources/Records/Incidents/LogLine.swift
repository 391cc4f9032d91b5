import Ledger

/// One line of an incident's log; a record of its own, its text sealed, never changed afterwards.
public struct LogLine: Recorded {
  public static let kind = Kind.logLine
  public static let title = Phrase("Dòng diễn biến", "Log line")

  public let id: Identifier<LogLine>
  public var incident: Identifier<Incident>
  public var writtenAt: Moment
  /// Absent while the register is locked or after erasing; at most ``textLimit`` characters.
  public var text: String?

  /// Characters; a proposal of the program. An entry stays for ever: what is longer is a document.
  public static let textLimit = 4000

  public init(
    id: Identifier<LogLine>, incident: Identifier<Incident>, writtenAt: Moment, text: String
  ) {
    self.id = id
    self.incident = incident
    self.writtenAt = writtenAt
    self.text = text
  }
}

extension LogLine {
  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let writtenAt = FieldSpec(
      3, "writtenAt", .moment, Phrase("Ghi lúc", "Written at"))
    public static let text = FieldSpec(
      4, "text", .text, Phrase("Nội dung", "Text"), isSealed: true)
    public static let all = [.isWithdrawn, incident, writtenAt, text]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<LogLine>, values: FieldValues) {
    self.id = id
    incident = Identifier(values.record(Fields.incident) ?? id.record)
    writtenAt = values.moment(Fields.writtenAt) ?? Moment(milliseconds: 0)
    text = values.text(Fields.text)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident.record)
    values.set(Fields.writtenAt, writtenAt)
    values.set(Fields.text, text)
    return values
  }
}
