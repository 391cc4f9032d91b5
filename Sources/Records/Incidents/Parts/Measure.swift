import Ledger

/// A step taken about an incident (biện pháp): what, who, by when, with what result.
public struct Measure: Recorded {
  public static let kind = Kind.measure
  public static let title = Phrase("Biện pháp", "Measure")
  /// Longest text of a field, in characters.
  public static let textLimit = 200

  public let id: Identifier<Measure>
  public var incident: Identifier<Incident>
  public var what: String
  /// A post or a body, for example "Hiệu trưởng".
  public var doer = ""
  public var dueOn: Day?
  public var doneOn: Day?
  public var result = ""
  public var isWithdrawn = false

  public init(id: Identifier<Measure>, incident: Identifier<Incident>, what: String) {
    self.id = id
    self.incident = incident
    self.what = what
  }
}

extension Measure {
  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if what.isEmpty { problems.append(.missing(Fields.what.label)) }
    for (field, text) in [(Fields.what, what), (Fields.doer, doer), (Fields.result, result)]
    where text.count > Self.textLimit {
      problems.append(.tooLong(field.label, count: text.count, limit: Self.textLimit))
    }
    if let doneOn, doneOn > today { problems.append(.inFuture(Fields.doneOn.label)) }
    return problems
  }

  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let what = FieldSpec(3, "what", .text, Phrase("Biện pháp", "Measure"))
    public static let doer = FieldSpec(4, "doer", .text, Phrase("Người thực hiện", "Done by"))
    public static let dueOn = FieldSpec(5, "dueOn", .day, Phrase("Hạn", "Due"))
    public static let doneOn = FieldSpec(6, "doneOn", .day, Phrase("Xong ngày", "Done on"))
    public static let result = FieldSpec(7, "result", .text, Phrase("Kết quả", "Result"))
    public static let all = [.isWithdrawn, incident, what, doer, dueOn, doneOn, result]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Measure>, values: FieldValues) {
    self.id = id
    incident = Identifier(values.record(Fields.incident) ?? id.record)
    what = values.text(Fields.what) ?? ""
    doer = values.text(Fields.doer) ?? ""
    dueOn = values.day(Fields.dueOn)
    doneOn = values.day(Fields.doneOn)
    result = values.text(Fields.result) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident.record)
    values.set(Fields.what, what)
    values.set(Fields.doer, doer)
    values.set(Fields.dueOn, dueOn)
    values.set(Fields.doneOn, doneOn)
    values.set(Fields.result, result)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
