import Ledger

/// An officer's bookmark or note on a unit of a document, or both.
public struct ReadingNote: Recorded {
  public static let kind = Kind.readingNote
  public static let title = Phrase("Dấu trang, ghi chú", "Bookmark or note")

  /// Characters of a note; a proposal.
  public static let textLimit = 2_000

  public let id: Identifier<ReadingNote>
  public var document: GuidanceDocument.Number
  /// "khoản 2 Điều 8"; empty for what stands before the first unit.
  public var unit: String
  public var officer: RecordID?
  public var isBookmark = false
  /// Empty: a bookmark alone.
  public var text = ""
  public var isWithdrawn = false

  /// The id follows from the three, so that two copies mark the same unit once.
  public init(on unit: String, of document: GuidanceDocument.Number, by officer: RecordID) {
    id = Identifier(
      RecordID(kind: Self.kind, officialCode: "\(document)\n\(unit)\n\(officer)"))
    self.document = document
    self.unit = unit
    self.officer = officer
  }
}

extension ReadingNote {
  /// Whether it says nothing any more.
  public var isEmpty: Bool { !isBookmark && text.isEmpty }

  public var problems: [RuleError] {
    guard text.count > Self.textLimit else { return [] }
    return [.tooLong(Fields.text.label, count: text.count, limit: Self.textLimit)]
  }

  public enum Fields {
    public static let document = FieldSpec(2, "number", .text, Phrase("Văn bản", "Document"))
    public static let unit = FieldSpec(3, "unit", .text, Phrase("Điều, khoản", "Unit"))
    public static let officer = FieldSpec(4, "officer", .record, Phrase("Người ghi", "Officer"))
    public static let isBookmark = FieldSpec(
      5, "isBookmark", .flag, Phrase("Dấu trang", "Bookmark"))
    public static let text = FieldSpec(6, "text", .text, Phrase("Ghi chú", "Note"))
    public static let all = [.isWithdrawn, document, unit, officer, isBookmark, text]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<ReadingNote>, values: FieldValues) {
    self.id = id
    document = .init(values.text(Fields.document) ?? "")
    unit = values.text(Fields.unit) ?? ""
    officer = values.record(Fields.officer)
    isBookmark = values.flag(Fields.isBookmark)
    text = values.text(Fields.text) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.document, document.rawValue)
    values.set(Fields.unit, unit.isEmpty ? nil : unit)
    values.set(Fields.officer, officer)
    values.set(Fields.isBookmark, isBookmark)
    values.set(Fields.text, text.isEmpty ? nil : text)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
