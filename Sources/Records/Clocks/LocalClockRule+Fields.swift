import Ledger

extension LocalClockRule {
  public enum Fields {
    public static let code = FieldSpec(2, "code", .text, Phrase("Quy tắc", "Rule"))
    public static let from = FieldSpec(
      3, "fromDay", .day, Phrase("Áp dụng từ ngày", "Applies from"))
    public static let until = FieldSpec(
      4, "untilDay", .day, Phrase("Đến hết ngày", "Until"))
    public static let isOff = FieldSpec(
      5, "isOff", .flag, Phrase("Không áp dụng ở đây", "Not used here"))
    public static let unit = FieldSpec(6, "limitUnit", .text, Phrase("Đơn vị", "Unit"))
    public static let count = FieldSpec(7, "limitCount", .integer, Phrase("Thời hạn", "Limit"))
    public static let countedFrom = FieldSpec(
      8, "countedFrom", .text, Phrase("Tính", "Counted"))
    public static let basis = FieldSpec(
      9, "basisKind", .text, Phrase("Quy định của ai", "Whose rule"))
    public static let document = FieldSpec(
      10, "documentNumber", .text, Phrase("Số văn bản", "Number of the paper"))
    public static let issuedOn = FieldSpec(
      11, "issuedOn", .day, Phrase("Ngày văn bản", "Day of the paper"))
    public static let note = FieldSpec(12, "note", .text, Phrase("Ghi chú", "Note"))
    public static let what = FieldSpec(13, "what", .text, Phrase("Việc phải làm", "Duty"))
    public static let actor = FieldSpec(14, "actor", .text, Phrase("Ai làm", "Who"))
    public static let condition = FieldSpec(
      15, "condition", .text, Phrase("Khi nào", "When"))
    public static let recipients = FieldSpec(
      16, "recipients", .texts, Phrase("Báo cho", "Told"))
    public static let categories = FieldSpec(
      17, "categories", .texts, Phrase("Loại vụ việc", "Categories"))
    public static let lowestLevel = FieldSpec(
      18, "lowestLevel", .integer, Phrase("Từ mức", "From level"))
    public static let highestLevel = FieldSpec(
      19, "highestLevel", .integer, Phrase("Đến mức", "To level"))
    public static let recurs = FieldSpec(
      20, "recurs", .flag,
      Phrase("Lặp lại đến khi xử lý xong", "Again and again until settled"))
    public static let setAt = FieldSpec(21, "setAt", .moment, Phrase("Đặt lúc", "Set at"))
    public static let all = [
      .isWithdrawn, code, from, until, isOff, unit, count, countedFrom, basis, document, issuedOn,
      note, what, actor, condition, recipients, categories, lowestLevel, highestLevel, recurs,
      setAt,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<LocalClockRule>, values: FieldValues) {
    self.id = id
    code = values.text(Fields.code) ?? ""
    from = values.day(Fields.from) ?? .first
    until = values.day(Fields.until)
    isOff = values.flag(Fields.isOff)
    let unit: LimitUnit = values.code(Fields.unit) ?? .promptly
    limit = unit.limit(values.integer(Fields.count)) ?? .promptly
    countedFrom = values.code(Fields.countedFrom) ?? .learned
    basis = values.code(Fields.basis) ?? .default
    document = values.text(Fields.document) ?? ""
    issuedOn = values.day(Fields.issuedOn)
    note = values.text(Fields.note) ?? ""
    own = Own(values)
    setAt = values.moment(Fields.setAt)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.code, code)
    values.set(Fields.from, from)
    values.set(Fields.until, until)
    values.set(Fields.isOff, isOff)
    values.set(Fields.unit, limit.unit)
    values.set(Fields.count, limit.count)
    values.set(Fields.countedFrom, countedFrom)
    values.set(Fields.basis, basis)
    values.set(Fields.document, document)
    values.set(Fields.issuedOn, issuedOn)
    values.set(Fields.note, note)
    own.write(to: &values)
    values.set(Fields.setAt, setAt)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}

extension LocalClockRule.Own {
  private typealias Fields = LocalClockRule.Fields

  fileprivate init(_ values: FieldValues) {
    what = values.text(Fields.what) ?? ""
    actor = values.text(Fields.actor) ?? ""
    condition = values.text(Fields.condition) ?? ""
    recipients = values.texts(Fields.recipients)
    categories = values.texts(Fields.categories)
    lowestLevel = values.integer(Fields.lowestLevel) ?? 1
    highestLevel = values.integer(Fields.highestLevel) ?? 4
    recurs = values.flag(Fields.recurs)
  }

  /// What every rule has anyway takes no place in the ledger.
  fileprivate func write(to values: inout FieldValues) {
    values.set(Fields.what, what)
    values.set(Fields.actor, actor)
    values.set(Fields.condition, condition)
    values.set(Fields.recipients, recipients)
    values.set(Fields.categories, categories)
    values.set(Fields.lowestLevel, lowestLevel == 1 ? nil : lowestLevel)
    values.set(Fields.highestLevel, highestLevel == 4 ? nil : highestLevel)
    values.set(Fields.recurs, recurs)
  }
}
