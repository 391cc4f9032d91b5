import Ledger
import Records

/// What the register knows for the papers that tell of the whole office.
public struct OverviewFacts {
  /// Rows read of each list: more belong on no page that somebody reads.
  public static let most = 60

  public let header: RegisterHeader
  public let now: Moment
  /// Worst first.
  public let incidents: [IncidentRow]
  /// Duties from the late ones on, what was latest first.
  public let late: Rows<DutyRow>
  /// Duties that are not late, from today on.
  public let coming: Rows<DutyRow>
  /// Looks typed words over for what tells of a child.
  let details: ChildDetailFinder
  public let escalations: [EscalationRow]
  public let contacts: [ContactPoint]
  /// Who is in the own cluster today, the leader first.
  public let clusterPeople: [ClusterMember]
  /// Duty cover that stands today, what ends first before the rest.
  public let cover: [DutyCover]
  public let emergency: [EmergencyNumber]
  public let office: OfficeSettings
  /// Names by code.
  public let categories: [String: String]

  /// Reads at most ``most`` rows of each list, whatever the register holds.
  public init(from register: some RegisterReader, at now: Moment) throws(StoreError) {
    self.now = now
    header = try register.header(at: now)
    let own = header.cluster?.id
    let window = Window(.first, count: Self.most)
    incidents = try register.incidents(IncidentQuery(), window).rows
    late = try register.duties(at: now, window)
    coming = try register.duties(
      at: now, Window(.after(register.start(of: .today)), count: Self.most))
    details = try ChildDetailFinder(institutionsOf: register)
    escalations = try register.escalations(EscalationQuery(), window).rows
    contacts = try register.contactPoints()
    clusterPeople =
      try own.map { cluster throws(StoreError) in
        try register.people(of: cluster, on: now.day)
      } ?? []
    cover = try register.dutyCover(on: now.day, of: own)
    emergency = try register.emergencyNumbers()
    office = try register.officeSettings()
    categories = Dictionary(
      try register.categories().map { ($0.code.rawValue, $0.name.vietnamese) },
      uniquingKeysWith: { first, _ in first })
  }
}
