import Ledger

/// One figure or fact that only some kinds of incident have: see ``CategoryBlock``.
public struct IncidentDetail: Recorded {
  public static let kind = Kind.incidentDetail
  public static let title = Phrase("Số liệu riêng", "Detail of the kind")

  public let id: Identifier<IncidentDetail>
  public var incident: Identifier<Incident>
  /// Code of a ``CategoryBlock/Item``.
  public var item: String
  /// As ``CategoryBlock/Item`` keeps it; empty where it was cleared.
  public var value: String

  /// The id follows from what is told of which incident, so that two copies tell it once.
  public init(of incident: Identifier<Incident>, item: String, value: String) {
    id = Identifier(
      RecordID(kind: Self.kind, officialCode: "\(incident.record.description)/\(item)"))
    self.incident = incident
    self.item = item
    self.value = value
  }
}

extension IncidentDetail {
  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let item = FieldSpec(3, "item", .text, Phrase("Mục", "Item"))
    public static let value = FieldSpec(4, "value", .text, Phrase("Nội dung", "Value"))
    public static let all = [.isWithdrawn, incident, item, value]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<IncidentDetail>, values: FieldValues) {
    self.id = id
    incident = Identifier(values.record(Fields.incident) ?? id.record)
    item = values.text(Fields.item) ?? ""
    value = values.text(Fields.value) ?? ""
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident.record)
    values.set(Fields.item, item)
    values.set(Fields.value, value)
    return values
  }
}
