import Ledger

/// What this register is: one record, written at set-up.
public struct RegisterRecord: Recorded {
  public static let kind = Kind.register
  public static let title = Phrase("Sổ", "Register")
  /// There is one register record in a register, so its id is fixed.
  public static let onlyID = Identifier<RegisterRecord>(
    RecordID(kind: Kind.register, officialCode: "register"))

  public let id: Identifier<RegisterRecord>
  /// Official code of the commune, five digits.
  public var communeCode: String
  /// A practice register cannot produce a real package and says so on every page.
  public var isPractice: Bool
  /// The origin that gives incident numbers; its 16 bytes as hexadecimal text.
  public var numberingOrigin: String?
  /// The highest incident number that paper is known to carry, as ``IncidentNumber/packed``.
  public var highestNumberOnPaper: Int?

  public init(communeCode: String, isPractice: Bool) {
    id = Self.onlyID
    self.communeCode = communeCode
    self.isPractice = isPractice
  }
}

extension RegisterRecord {
  public enum Fields {
    public static let communeCode = FieldSpec(
      2, "communeCode", .text, Phrase("Xã, phường, đặc khu", "Commune"))
    public static let isPractice = FieldSpec(
      3, "isPractice", .flag, Phrase("Sổ tập", "Practice register"))
    public static let numberingOrigin = FieldSpec(
      4, "numberingOrigin", .text, Phrase("Bản sổ giữ quyền cấp số", "Numbering copy"))
    public static let highestNumberOnPaper = FieldSpec(
      5, "highestNumberOnPaper", .integer,
      Phrase("Số cao nhất đã dùng trên giấy", "Highest number used on paper"))
    public static let all = [
      .isWithdrawn, communeCode, isPractice, numberingOrigin, highestNumberOnPaper,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<RegisterRecord>, values: FieldValues) {
    self.id = id
    communeCode = values.text(Fields.communeCode) ?? ""
    isPractice = values.flag(Fields.isPractice)
    numberingOrigin = values.text(Fields.numberingOrigin)
    highestNumberOnPaper = values.integer(Fields.highestNumberOnPaper)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.communeCode, communeCode)
    values.set(Fields.isPractice, isPractice)
    values.set(Fields.numberingOrigin, numberingOrigin)
    values.set(Fields.highestNumberOnPaper, highestNumberOnPaper)
    return values
  }
}
