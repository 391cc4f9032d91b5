import Ledger

/// A note on a personnel proposal (class 2): who it is about and what was proposed are sealed. The
/// file itself stays with the Department.
public struct PersonnelNote: LiaisonRecord {
  public static let kind = Kind.personnelNote
  public static let liaison = LiaisonKind.proposal
  public static let title = Phrase("Đề xuất nhân sự", "Personnel proposal")

  public let id: Identifier<PersonnelNote>
  public var values: FieldValues

  public init(id: Identifier<PersonnelNote>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension PersonnelNote {
  public enum Fields {
    public static let institution = FieldSpec(
      2, "institution", .record, Phrase("Cơ sở", "Institution"))
    public static let proposedOn = FieldSpec(3, "proposedOn", .day, Phrase("Ngày", "Day"))
    public static let addressee = FieldSpec(
      4, "addressee", .text, Phrase("Gửi ai", "To whom"))
    public static let personName = FieldSpec(
      5, "personName", .text, Phrase("Về ai", "About whom"), isSealed: true)
    public static let proposal = FieldSpec(
      6, "proposal", .text, Phrase("Đề xuất", "Proposal"), isSealed: true)
    public static let outcome = FieldSpec(
      7, "outcome", .text, Phrase("Kết quả", "Outcome"), isSealed: true)
    public static let all = [
      .isWithdrawn, institution, proposedOn, addressee, personName, proposal, outcome,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }
  public static var parentField: FieldSpec? { Fields.institution }

  public static let inputs = [
    LiaisonInput(Fields.institution, .institution),
    LiaisonInput(Fields.proposedOn, .day(isPast: true), isRequired: true),
    LiaisonInput(
      Fields.addressee, .line(120), isRequired: true,
      hint: Phrase("Giám đốc Sở, Chủ tịch UBND xã.", "The director, the chair.")),
    LiaisonInput(Fields.personName, .line(80)),
    LiaisonInput(
      Fields.proposal, .lines(400), isRequired: true,
      hint: Phrase(
        "Được niêm phong; hồ sơ nhân sự do Sở giữ.", "Sealed; the file stays with the Department.")
    ),
    LiaisonInput(Fields.outcome, .lines(400)),
  ]

  public var change: LiaisonChange { .proposal(self) }

  public func ownProblems(today: Day) -> [RuleError] {
    .future(Fields.proposedOn, in: values, today: today)
  }

  public var proposedOn: Day? { values.day(Fields.proposedOn) }
  public var addressee: String { text(Fields.addressee) }
}
