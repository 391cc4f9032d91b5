import Ledger

/// That a duty was done, or the written excuse why not.
public struct DutyCompletion: Recorded {
  public static let kind = Kind.dutyCompletion
  public static let title = Phrase("Việc đã làm", "Duty done")

  public let id: Identifier<DutyCompletion>
  /// The record that owes the duty.
  public var subject: RecordID
  /// Code of the duty's rule.
  public var rule: String
  /// 1 for a duty that comes once; counts up for one that recurs.
  public var occurrence: Int
  public var doneAt: Moment?
  public var channel: Channel = .phone
  /// Post or name of the person reached.
  public var personReached = ""
  /// Why the duty was not done, for example "unsafe to tell the family".
  public var excuse = ""

  /// The id follows from what is completed, so that two copies complete the same duty once.
  public init(subject: RecordID, rule: String, occurrence: Int) {
    id = Identifier(
      RecordID(kind: Self.kind, officialCode: "\(subject.description)/\(rule)/\(occurrence)"))
    self.subject = subject
    self.rule = rule
    self.occurrence = occurrence
  }
}

extension DutyCompletion {
  /// Whether the duty is settled: done, or excused in writing.
  public var isSettled: Bool { doneAt != nil || !excuse.isEmpty }

  /// What keeps the completion from being saved, first problem first; empty when it can be.
  public func problems(now: Moment) -> [RuleError] {
    if !isSettled { return [.missing(Fields.doneAt.label)] }
    if let doneAt, doneAt > now { return [.inFuture(Fields.doneAt.label)] }
    return []
  }

  public enum Fields {
    public static let subject = FieldSpec(2, "subject", .record, Phrase("Của", "Of"))
    public static let rule = FieldSpec(3, "rule", .text, Phrase("Việc phải làm", "Duty"))
    public static let occurrence = FieldSpec(4, "occurrence", .integer, Phrase("Lần", "Time"))
    public static let doneAt = FieldSpec(5, "doneAt", .moment, Phrase("Đã làm lúc", "Done at"))
    public static let channel = FieldSpec(6, "channel", .text, Phrase("Hình thức", "Channel"))
    public static let personReached = FieldSpec(
      7, "personReached", .text, Phrase("Người tiếp nhận", "Person reached"))
    public static let excuse = FieldSpec(
      8, "excuse", .text, Phrase("Lý do không làm", "Reason why not"))
    public static let all = [
      .isWithdrawn, subject, rule, occurrence, doneAt, channel, personReached, excuse,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<DutyCompletion>, values: FieldValues) {
    self.id = id
    subject = values.record(Fields.subject) ?? id.record
    rule = values.text(Fields.rule) ?? ""
    occurrence = values.integer(Fields.occurrence) ?? 1
    doneAt = values.moment(Fields.doneAt)
    channel = values.code(Fields.channel) ?? .phone
    personReached = values.text(Fields.personReached) ?? ""
    excuse = values.text(Fields.excuse) ?? ""
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.subject, subject)
    values.set(Fields.rule, rule)
    values.set(Fields.occurrence, occurrence)
    values.set(Fields.doneAt, doneAt)
    values.set(Fields.channel, channel)
    values.set(Fields.personReached, personReached)
    values.set(Fields.excuse, excuse)
    return values
  }
}
