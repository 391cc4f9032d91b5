import Ledger

/// What the Department told a school without the commune in between, and when the commune learned.
public struct DirectInstruction: LiaisonRecord {
  public static let kind = Kind.directInstruction
  public static let liaison = LiaisonKind.instruction
  public static let title = Phrase("Chỉ đạo thẳng trường", "Direct instruction")
  /// Days from which on the commune learned late; a proposal of the program.
  public static let lateAfterDays = 3

  public let id: Identifier<DirectInstruction>
  public var values: FieldValues

  public init(id: Identifier<DirectInstruction>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension DirectInstruction {
  public enum Fields {
    public static let number = FieldSpec(
      2, "number", .text, Phrase("Số, ký hiệu", "Number and symbol"))
    public static let abstract = FieldSpec(
      3, "abstract", .text, Phrase("Trích yếu", "Abstract"))
    public static let institution = FieldSpec(
      4, "institution", .record, Phrase("Gửi trường", "To the school"))
    public static let issuedOn = FieldSpec(
      5, "issuedOn", .day, Phrase("Ngày ban hành", "Issued on"))
    public static let learnedOn = FieldSpec(
      6, "learnedOn", .day, Phrase("Ngày xã biết", "Learned on"))
    public static let learnedFrom = FieldSpec(
      7, "learnedFrom", .text, Phrase("Biết qua ai", "Learned from"))
    public static let isCopied = FieldSpec(
      8, "isCopied", .flag, Phrase("Sở có gửi xã", "Copied to the commune"))
    public static let dueOn = FieldSpec(9, "dueOn", .day, Phrase("Hạn trường làm", "Due"))
    public static let doneOn = FieldSpec(
      10, "doneOn", .day, Phrase("Trường xong ngày", "Done on"))
    public static let note = FieldSpec(11, "note", .text, Phrase("Ghi chú", "Note"))
    public static let all = [
      .isWithdrawn, number, abstract, institution, issuedOn, learnedOn, learnedFrom, isCopied,
      dueOn, doneOn, note,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }
  public static var parentField: FieldSpec? { Fields.institution }

  public static let inputs = [
    LiaisonInput(Fields.number, .line(60), isRequired: true),
    LiaisonInput(Fields.abstract, .lines(400)),
    LiaisonInput(Fields.institution, .institution, isRequired: true),
    LiaisonInput(Fields.issuedOn, .day(isPast: true), isRequired: true),
    LiaisonInput(Fields.learnedOn, .day(isPast: true), isRequired: true),
    LiaisonInput(Fields.learnedFrom, .line(120)),
    LiaisonInput(Fields.isCopied, .flag),
    LiaisonInput(Fields.dueOn, .day(isPast: false)),
    LiaisonInput(Fields.doneOn, .day(isPast: true)),
    LiaisonInput(Fields.note, .line(200)),
  ]

  public var change: LiaisonChange { .instruction(self) }

  public func ownProblems(today: Day) -> [RuleError] {
    .order(Fields.issuedOn, Fields.learnedOn, in: values)
      + .future(Fields.learnedOn, in: values, today: today)
      + .future(Fields.doneOn, in: values, today: today)
  }

  public var number: String { text(Fields.number) }
  public var issuedOn: Day? { values.day(Fields.issuedOn) }
  public var learnedOn: Day? { values.day(Fields.learnedOn) }

  /// Days from the issue to the day on which the commune learned.
  public var daysUntilLearned: Int? {
    guard let issuedOn, let learnedOn else { return nil }
    return issuedOn.days(to: learnedOn)
  }

  public var wasLearnedLate: Bool { (daysUntilLearned ?? 0) > Self.lateAfterDays }
}
