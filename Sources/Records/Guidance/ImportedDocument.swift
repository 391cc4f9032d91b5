import Ledger

/// A guidance document that this register holds in full text, beside the shipped list.
///
/// The text itself is kept by its hash; the record says what the paper is.
public struct ImportedDocument: Recorded {
  public static let kind = Kind.importedDocument
  public static let title = Phrase("Văn bản đã nhập", "Imported document")

  public let id: Identifier<ImportedDocument>
  /// The official number with its symbol, `142/2025/NĐ-CP`.
  public var number: String
  /// "Nghị định", "Công văn".
  public var type: String
  /// The abstract (trích yếu).
  public var abstract: String
  public var issuer: String
  public var issuedOn: Day?
  public var effectiveOn: Day?
  public var area: GuidanceArea
  /// SHA-256 of the text in UTF-8, hexadecimal.
  public var textDigest: String
  /// SHA-256 of the file from which the text was read, hexadecimal; empty where none was kept.
  public var originalDigest: String
  /// Its name without folders, as it stands on no disk but in a list; empty as above.
  public var originalName: String
  public var isWithdrawn = false

  public init(
    number: String, type: String, abstract: String, issuer: String, issuedOn: Day?,
    effectiveOn: Day?, area: GuidanceArea, textDigest: String, originalDigest: String = "",
    originalName: String = ""
  ) {
    id = Identifier(RecordID(kind: Self.kind, officialCode: number))
    self.number = number
    self.type = type
    self.abstract = abstract
    self.issuer = issuer
    self.issuedOn = issuedOn
    self.effectiveOn = effectiveOn
    self.area = area
    self.textDigest = textDigest
    self.originalDigest = originalDigest
    self.originalName = originalName
  }
}

extension ImportedDocument {
  public enum Fields {
    public static let number = FieldSpec(2, "number", .text, Phrase("Số, ký hiệu", "Number"))
    public static let type = FieldSpec(3, "type", .text, Phrase("Loại văn bản", "Type"))
    public static let abstract = FieldSpec(4, "abstract", .text, Phrase("Trích yếu", "Abstract"))
    public static let issuer = FieldSpec(
      5, "issuer", .text, Phrase("Cơ quan ban hành", "Issuer"))
    public static let issuedOn = FieldSpec(
      6, "issuedOn", .day, Phrase("Ngày ban hành", "Issued on"))
    public static let effectiveOn = FieldSpec(
      7, "effectiveOn", .day, Phrase("Hiệu lực từ", "In force from"))
    public static let area = FieldSpec(8, "area", .text, Phrase("Lĩnh vực", "Area"))
    public static let textDigest = FieldSpec(
      9, "textDigest", .text, Phrase("Mã kiểm văn bản", "Digest of the text"))
    public static let originalDigest = FieldSpec(
      10, "originalDigest", .text, Phrase("Mã kiểm tệp gốc", "Digest of the original file"))
    public static let originalName = FieldSpec(
      11, "originalName", .text, Phrase("Tên tệp gốc", "Name of the original file"))
    public static let all = [
      .isWithdrawn, number, type, abstract, issuer, issuedOn, effectiveOn, area, textDigest,
      originalDigest, originalName,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<ImportedDocument>, values: FieldValues) {
    self.id = id
    number = values.text(Fields.number) ?? ""
    type = values.text(Fields.type) ?? ""
    abstract = values.text(Fields.abstract) ?? ""
    issuer = values.text(Fields.issuer) ?? ""
    issuedOn = values.day(Fields.issuedOn)
    effectiveOn = values.day(Fields.effectiveOn)
    area = values.code(Fields.area) ?? .other
    textDigest = values.text(Fields.textDigest) ?? ""
    originalDigest = values.text(Fields.originalDigest) ?? ""
    originalName = values.text(Fields.originalName) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.number, number)
    values.set(Fields.type, type)
    values.set(Fields.abstract, abstract)
    values.set(Fields.issuer, issuer)
    values.set(Fields.issuedOn, issuedOn)
    values.set(Fields.effectiveOn, effectiveOn)
    values.set(Fields.area, area)
    values.set(Fields.textDigest, textDigest)
    values.set(Fields.originalDigest, originalDigest.isEmpty ? nil : originalDigest)
    values.set(Fields.originalName, originalName.isEmpty ? nil : originalName)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
