import Ledger

/// That somebody who owes an answer was reminded of it (đôn đốc): a line of its own, so that what two
/// copies note stands side by side.
public struct Reminder: Recorded {
  public static let kind = Kind.reminder
  public static let title = Phrase("Lần đôn đốc", "Reminder")
  /// Characters of a note.
  public static let noteLimit = 200

  public let id: Identifier<Reminder>
  public var escalation: Identifier<Escalation>
  public var at: Moment
  public var channel: Channel = .phone
  /// Body or post that was reminded.
  public var whom = ""
  public var note = ""
  public var isWithdrawn = false

  public init(id: Identifier<Reminder>, escalation: Identifier<Escalation>, at: Moment) {
    self.id = id
    self.escalation = escalation
    self.at = at
  }
}

extension Reminder {
  /// What keeps it from being saved.
  ///
  /// - Parameter sentAt: nobody is reminded of what has not gone out.
  public func problems(sentAt: Moment?, now: Moment) -> [RuleError] {
    var problems: [RuleError] = []
    if at > now { problems.append(.inFuture(Fields.at.label)) }
    if let sentAt, at.day < sentAt.day {
      problems.append(.order(first: Escalation.Fields.sentAt.label, second: Fields.at.label))
    }
    if whom.isEmpty { problems.append(.missing(Fields.whom.label)) }
    if note.count > Self.noteLimit {
      problems.append(.tooLong(Fields.note.label, count: note.count, limit: Self.noteLimit))
    }
    return problems
  }

  public enum Fields {
    public static let escalation = FieldSpec(
      2, "escalation", .record, Phrase("Kiến nghị", "Escalation"))
    public static let at = FieldSpec(3, "remindedAt", .moment, Phrase("Đôn đốc lúc", "Reminded at"))
    public static let channel = FieldSpec(4, "channel", .text, Phrase("Hình thức", "Channel"))
    public static let whom = FieldSpec(5, "whom", .text, Phrase("Đôn đốc ai", "Who was reminded"))
    public static let note = FieldSpec(6, "note", .text, Phrase("Ghi chú", "Note"))
    public static let all = [.isWithdrawn, escalation, at, channel, whom, note]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Reminder>, values: FieldValues) {
    self.init(
      id: id, escalation: Identifier(values.record(Fields.escalation) ?? id.record),
      at: values.moment(Fields.at) ?? Moment(milliseconds: 0))
    channel = values.code(Fields.channel) ?? .phone
    whom = values.text(Fields.whom) ?? ""
    note = values.text(Fields.note) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.escalation, escalation.record)
    values.set(Fields.at, at)
    values.set(Fields.channel, channel)
    values.set(Fields.whom, whom)
    values.set(Fields.note, note)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
