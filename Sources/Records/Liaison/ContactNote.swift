import Ledger

/// That somebody spoke with an institution: who, how, about what.
public struct ContactNote: LiaisonRecord {
  public static let kind = Kind.contactNote
  public static let liaison = LiaisonKind.contact
  public static let title = Phrase("Lần liên hệ", "Contact")
  /// Days without contact after which an institution is listed; a proposal of the program.
  public static let usualDays = 30

  public let id: Identifier<ContactNote>
  public var values: FieldValues

  public init(id: Identifier<ContactNote>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension ContactNote {
  public enum Fields {
    public static let institution = FieldSpec(
      2, "institution", .record, Phrase("Cơ sở", "Institution"))
    public static let heldOn = FieldSpec(3, "heldOn", .day, Phrase("Ngày", "Day"))
    public static let by = FieldSpec(4, "by", .text, Phrase("Ai liên hệ", "By whom"))
    public static let channel = FieldSpec(5, "channel", .text, Phrase("Bằng cách", "How"))
    public static let about = FieldSpec(6, "about", .text, Phrase("Về việc", "About"))
    public static let all = [.isWithdrawn, institution, heldOn, by, channel, about]
  }

  public static var fields: [FieldSpec] { Fields.all }
  public static var parentField: FieldSpec? { Fields.institution }

  public static let inputs = [
    LiaisonInput(Fields.institution, .institution, isRequired: true),
    LiaisonInput(Fields.heldOn, .day(isPast: true), isRequired: true),
    LiaisonInput(Fields.by, .line(80), isRequired: true),
    LiaisonInput(Fields.channel, .codes(Channel.self), isRequired: true),
    LiaisonInput(
      Fields.about, .line(200), isRequired: true,
      hint: Phrase("Một dòng; không nêu tên trẻ.", "One line; no child's name.")),
  ]

  public var change: LiaisonChange { .contact(self) }

  public func ownProblems(today: Day) -> [RuleError] {
    .future(Fields.heldOn, in: values, today: today)
  }

  public var institution: Identifier<Institution>? {
    values.record(Fields.institution).map { Identifier($0) }
  }
  public var heldOn: Day? { values.day(Fields.heldOn) }
}
