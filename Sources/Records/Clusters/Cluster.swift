import Ledger

/// A professional cluster (cụm chuyên môn): the Department's extended arm, not a level of authority.
public struct Cluster: Recorded {
  public static let kind = Kind.cluster
  public static let title = Phrase("Cụm chuyên môn", "Professional cluster")

  public let id: Identifier<Cluster>
  public var provinceCode: String
  public var number: Int
  /// Where the cluster sits.
  public var office: String
  /// Number and date of the decision, as on the paper.
  public var decision: String
  public var leaderName: String
  public var leaderPhone: String
  public var leaderSince: Day?
  public var leaderUntil: Day?
  /// One line a member: name, unit, from – to.
  public var members: [String]
  public var isWithdrawn = false

  public init(id: Identifier<Cluster>, provinceCode: String, number: Int, office: String) {
    self.id = id
    self.provinceCode = provinceCode
    self.number = number
    self.office = office
    decision = ""
    leaderName = ""
    leaderPhone = ""
    members = []
  }
}

extension Cluster {
  /// "Cụm 1".
  public var name: Phrase { Phrase("Cụm \(number)", "Cluster \(number)") }

  /// The id of cluster `number` of a province, the same in every register.
  public static func id(provinceCode: String, number: Int) -> Identifier<Cluster> {
    Identifier(RecordID(kind: kind, officialCode: "\(provinceCode)-\(number)"))
  }

  public enum Fields {
    public static let provinceCode = FieldSpec(
      2, "provinceCode", .text, Phrase("Tỉnh, thành phố", "Province"))
    public static let number = FieldSpec(3, "number", .integer, Phrase("Số cụm", "Number"))
    public static let office = FieldSpec(4, "office", .text, Phrase("Trụ sở", "Office"))
    public static let decision = FieldSpec(5, "decision", .text, Phrase("Quyết định", "Decision"))
    public static let leaderName = FieldSpec(
      6, "leaderName", .text, Phrase("Cụm trưởng", "Leader"))
    public static let leaderPhone = FieldSpec(
      7, "leaderPhone", .text, Phrase("Điện thoại cụm trưởng", "Leader's telephone"))
    public static let leaderSince = FieldSpec(
      8, "leaderSince", .day, Phrase("Cụm trưởng từ", "Leader since"))
    public static let leaderUntil = FieldSpec(
      9, "leaderUntil", .day, Phrase("Cụm trưởng đến", "Leader until"))
    public static let members = FieldSpec(10, "members", .texts, Phrase("Thành viên", "Members"))
    public static let all = [
      .isWithdrawn, provinceCode, number, office, decision, leaderName, leaderPhone, leaderSince,
      leaderUntil, members,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Cluster>, values: FieldValues) {
    self.id = id
    provinceCode = values.text(Fields.provinceCode) ?? ""
    number = values.integer(Fields.number) ?? 0
    office = values.text(Fields.office) ?? ""
    decision = values.text(Fields.decision) ?? ""
    leaderName = values.text(Fields.leaderName) ?? ""
    leaderPhone = values.text(Fields.leaderPhone) ?? ""
    leaderSince = values.day(Fields.leaderSince)
    leaderUntil = values.day(Fields.leaderUntil)
    members = values.texts(Fields.members)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.provinceCode, provinceCode)
    values.set(Fields.number, number)
    values.set(Fields.office, office)
    values.set(Fields.decision, decision)
    values.set(Fields.leaderName, leaderName)
    values.set(Fields.leaderPhone, leaderPhone)
    values.set(Fields.leaderSince, leaderSince)
    values.set(Fields.leaderUntil, leaderUntil)
    values.set(Fields.members, members)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
