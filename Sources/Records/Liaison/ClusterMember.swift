import Ledger

/// What somebody is in a cluster.
public enum ClusterRole: String, Labelled {
  case leader = "cum_truong"
  case member = "thanh_vien"
  /// Assigned by the Department to communes or an area of work.
  case assigned = "phu_trach"

  public var label: Phrase {
    switch self {
    case .leader: Phrase("Cụm trưởng", "Leader")
    case .member: Phrase("Thành viên", "Member")
    case .assigned: Phrase("Công chức Sở phụ trách", "Assigned civil servant")
    }
  }
}

/// Somebody's time in a cluster: whoever follows is another record, so that the history stays.
public struct ClusterMember: LiaisonRecord {
  public static let kind = Kind.clusterMember
  public static let liaison = LiaisonKind.member
  public static let title = Phrase("Người của cụm", "Person of a cluster")

  public let id: Identifier<ClusterMember>
  public var values: FieldValues

  public init(id: Identifier<ClusterMember>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension ClusterMember {
  public enum Fields {
    public static let cluster = FieldSpec(2, "cluster", .record, Cluster.title)
    public static let role = FieldSpec(3, "role", .text, Phrase("Vai trò", "Role"))
    public static let personName = FieldSpec(4, "personName", .text, Phrase("Họ tên", "Name"))
    public static let unit = FieldSpec(5, "unit", .text, Phrase("Đơn vị", "Unit"))
    public static let phone = FieldSpec(6, "phone", .text, Phrase("Điện thoại", "Telephone"))
    public static let area = FieldSpec(
      7, "area", .text, Phrase("Phụ trách", "Answers for"))
    public static let fromOn = FieldSpec(8, "fromOn", .day, Phrase("Từ ngày", "From"))
    public static let untilOn = FieldSpec(9, "untilOn", .day, Phrase("Đến ngày", "Until"))
    public static let decision = FieldSpec(
      10, "decision", .text, Phrase("Quyết định, căn cứ", "Decision or ground"))
    public static let all = [
      .isWithdrawn, cluster, role, personName, unit, phone, area, fromOn, untilOn, decision,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }
  public static var parentField: FieldSpec? { Fields.cluster }

  public static let inputs = [
    LiaisonInput(Fields.cluster, .cluster, isRequired: true),
    LiaisonInput(Fields.role, .codes(ClusterRole.self), isRequired: true),
    LiaisonInput(Fields.personName, .line(80), isRequired: true),
    LiaisonInput(Fields.unit, .line(120)),
    LiaisonInput(Fields.phone, .line(40)),
    LiaisonInput(
      Fields.area, .line(200),
      hint: Phrase(
        "Lĩnh vực, các xã được phân công.", "Area of work, communes that were assigned.")),
    LiaisonInput(Fields.fromOn, .day(isPast: true), isRequired: true),
    LiaisonInput(
      Fields.untilOn, .day(isPast: false),
      hint: Phrase("Trống là còn làm.", "Empty: still there.")),
    LiaisonInput(
      Fields.decision, .line(120),
      hint: Phrase("Số, ngày quyết định của Sở.", "Number and day of the decision.")),
  ]

  public var change: LiaisonChange { .member(self) }

  public func ownProblems(today: Day) -> [RuleError] {
    .order(Fields.fromOn, Fields.untilOn, in: values)
  }

  public var role: ClusterRole { values.code(Fields.role) ?? .member }
  public var personName: String { text(Fields.personName) }
  public var phone: String { text(Fields.phone) }
  public var fromOn: Day? { values.day(Fields.fromOn) }
  public var untilOn: Day? { values.day(Fields.untilOn) }

  public func isThere(on day: Day) -> Bool {
    !isWithdrawn && (fromOn ?? .first) <= day && day <= (untilOn ?? .last)
  }
}
