import Ledger

/// What was done together.
public enum ActivityKind: String, Labelled {
  case thematic = "chuyen_de"
  case contest = "hoi_thi"
  case training = "tap_huan"
  case meeting = "sinh_hoat"
  /// The cluster helps a commune in an incident.
  case incidentSupport = "ho_tro_vu_viec"
  /// A core school or person helps another school.
  case schoolSupport = "ho_tro_truong"
  case other = "khac"

  public var label: Phrase {
    switch self {
    case .thematic: Phrase("Chuyên đề", "Thematic session")
    case .contest: Phrase("Hội thi", "Contest")
    case .training: Phrase("Tập huấn", "Training")
    case .meeting: Phrase("Sinh hoạt cụm", "Cluster meeting")
    case .incidentSupport: Phrase("Hỗ trợ xã trong vụ việc", "Support in an incident")
    case .schoolSupport: Phrase("Nòng cốt hỗ trợ trường", "Core support for a school")
    case .other: Phrase("Khác", "Other")
    }
  }
}

/// An activity of a cluster or region, or help that was given, with what came of it.
public struct ClusterActivity: LiaisonRecord {
  public static let kind = Kind.clusterActivity
  public static let liaison = LiaisonKind.activity
  public static let title = Phrase("Hoạt động", "Activity")

  public let id: Identifier<ClusterActivity>
  public var values: FieldValues

  public init(id: Identifier<ClusterActivity>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension ClusterActivity {
  public enum Fields {
    public static let cluster = FieldSpec(2, "cluster", .record, Cluster.title)
    public static let activity = FieldSpec(3, "activity", .text, Phrase("Loại", "Kind"))
    public static let name = FieldSpec(4, "name", .text, Phrase("Nội dung", "Content"))
    public static let chair = FieldSpec(5, "chair", .text, Phrase("Chủ trì", "In the chair"))
    public static let heldOn = FieldSpec(6, "heldOn", .day, Phrase("Ngày", "Day"))
    public static let place = FieldSpec(7, "place", .text, Phrase("Địa điểm", "Place"))
    public static let participants = FieldSpec(
      8, "participants", .text, Phrase("Thành phần", "Participants"))
    public static let incident = FieldSpec(9, "incident", .record, Incident.title)
    public static let core = FieldSpec(10, "core", .record, CoreMember.title)
    public static let institution = FieldSpec(
      11, "institution", .record, Phrase("Trường được hỗ trợ", "School helped"))
    public static let result = FieldSpec(12, "result", .text, Phrase("Kết quả", "Result"))
    public static let all = [
      .isWithdrawn, cluster, activity, name, chair, heldOn, place, participants, incident, core,
      institution, result,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }
  public static var parentField: FieldSpec? { Fields.cluster }

  public static let inputs = [
    LiaisonInput(Fields.activity, .codes(ActivityKind.self), isRequired: true),
    LiaisonInput(Fields.name, .line(200), isRequired: true),
    LiaisonInput(Fields.cluster, .cluster),
    LiaisonInput(
      Fields.chair, .line(120), isRequired: true,
      hint: Phrase(
        "Phòng chuyên môn của Sở, cụm trưởng, trường.", "A division, the leader, a school.")),
    LiaisonInput(Fields.heldOn, .day(isPast: true), isRequired: true),
    LiaisonInput(Fields.place, .line(120)),
    LiaisonInput(
      Fields.participants, .line(200),
      hint: Phrase("Các trường, số người.", "Schools, number of people.")),
    LiaisonInput(
      Fields.incident, .incident,
      hint: Phrase("Khi hỗ trợ xã trong vụ việc.", "For support in an incident.")),
    LiaisonInput(
      Fields.core, .core,
      hint: Phrase("Khi nòng cốt hỗ trợ trường.", "For core support of a school.")),
    LiaisonInput(Fields.institution, .institution),
    LiaisonInput(
      Fields.result, .lines(400), hint: Phrase("Không nêu tên trẻ.", "No child's name.")),
  ]

  public var change: LiaisonChange { .activity(self) }

  /// Help names whom it was given to.
  public func ownProblems(today: Day) -> [RuleError] {
    let needed: [FieldSpec] =
      switch activity {
      case .incidentSupport: [Fields.incident]
      case .schoolSupport: [Fields.core, Fields.institution]
      default: []
      }
    return needed.filter { values.record($0) == nil }.map { .missing($0.label) }
  }

  public var activity: ActivityKind { values.code(Fields.activity) ?? .other }
  public var name: String { text(Fields.name) }
  public var heldOn: Day? { values.day(Fields.heldOn) }
}
