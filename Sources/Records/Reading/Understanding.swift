import Ledger

/// That an officer has read and understood a document, or a unit of it.
public struct Understanding: Recorded {
  public static let kind = Kind.understanding
  public static let title = Phrase("Đã đọc, đã hiểu", "Read and understood")

  public let id: Identifier<Understanding>
  public var document: GuidanceDocument.Number
  /// "Điều 8"; empty for the whole document.
  public var unit: String
  public var officer: RecordID?
  public var understoodOn: Day?
  public var isWithdrawn = false

  /// The id follows from the first three, so that two copies note it once.
  public init(
    of unit: String, in document: GuidanceDocument.Number, by officer: RecordID, on day: Day
  ) {
    id = Identifier(
      RecordID(kind: Self.kind, officialCode: "\(document)\n\(unit)\n\(officer)"))
    self.document = document
    self.unit = unit
    self.officer = officer
    understoodOn = day
  }
}

extension Understanding {
  public enum Fields {
    public static let document = FieldSpec(2, "number", .text, Phrase("Văn bản", "Document"))
    public static let unit = FieldSpec(3, "unit", .text, Phrase("Điều, khoản", "Unit"))
    public static let officer = FieldSpec(4, "officer", .record, Phrase("Người đọc", "Officer"))
    public static let understoodOn = FieldSpec(
      5, "understoodOn", .day, Phrase("Hiểu ngày", "Understood on"))
    public static let all = [.isWithdrawn, document, unit, officer, understoodOn]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Understanding>, values: FieldValues) {
    self.id = id
    document = .init(values.text(Fields.document) ?? "")
    unit = values.text(Fields.unit) ?? ""
    officer = values.record(Fields.officer)
    understoodOn = values.day(Fields.understoodOn)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.document, document.rawValue)
    values.set(Fields.unit, unit.isEmpty ? nil : unit)
    values.set(Fields.officer, officer)
    values.set(Fields.understoodOn, understoodOn)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
