import Ledger

/// To which cluster a commune belongs, where this differs from or adds to the shipped table.
public struct CommuneMembership: Recorded {
  public static let kind = Kind.communeMembership
  public static let title = Phrase("Xã thuộc cụm", "Commune in cluster")

  public let id: Identifier<CommuneMembership>
  public var communeCode: String
  /// Absent: the commune belongs to no cluster and contacts the Department directly.
  public var cluster: Identifier<Cluster>?

  public init(communeCode: String, cluster: Identifier<Cluster>?) {
    id = Self.id(communeCode: communeCode)
    self.communeCode = communeCode
    self.cluster = cluster
  }
}

extension CommuneMembership {
  public static func id(communeCode: String) -> Identifier<CommuneMembership> {
    Identifier(RecordID(kind: kind, officialCode: communeCode))
  }

  public enum Fields {
    public static let communeCode = FieldSpec(
      2, "communeCode", .text, Phrase("Mã xã", "Commune code"))
    public static let cluster = FieldSpec(
      3, "cluster", .record, Phrase("Cụm chuyên môn", "Professional cluster"))
    public static let all = [.isWithdrawn, communeCode, cluster]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<CommuneMembership>, values: FieldValues) {
    self.id = id
    communeCode = values.text(Fields.communeCode) ?? ""
    cluster = values.record(Fields.cluster).map { Identifier($0) }
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.communeCode, communeCode)
    values.set(Fields.cluster, cluster?.record)
    return values
  }
}
