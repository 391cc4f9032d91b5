public struct InstitutionQuery: Equatable, Sendable {
  public var text = ""
  /// Code of a commune; nil for every commune in sight.
  public var communeCode: String?
  public var level: InstitutionLevel?
  public var includesClosed = false
  /// Only open ones without a contact since this day, the longest silent first.
  public var uncontactedSince: Day?

  public init() {}
}

public struct InstitutionRow: KeyedRow {
  public var key: RowKey
  public var id: Identifier<Institution>
  public var name: String
  public var level: InstitutionLevel
  public var ownership: Ownership
  public var communeName: String
  public var principalName: String
  public var phone: String
  public var isClosed: Bool
  public var lastConfirmedOn: Day?
  /// Open incidents at the institution.
  public var openIncidents: Int
  public var lastContactOn: Day?

  public init(
    key: RowKey, id: Identifier<Institution>, name: String, level: InstitutionLevel,
    ownership: Ownership, communeName: String, principalName: String, phone: String,
    isClosed: Bool, lastConfirmedOn: Day?, openIncidents: Int, lastContactOn: Day? = nil
  ) {
    self.key = key
    self.id = id
    self.name = name
    self.level = level
    self.ownership = ownership
    self.communeName = communeName
    self.principalName = principalName
    self.phone = phone
    self.isClosed = isClosed
    self.lastConfirmedOn = lastConfirmedOn
    self.openIncidents = openIncidents
    self.lastContactOn = lastContactOn
  }
}

/// One institution with what is joined to it.
public struct InstitutionSheet: Equatable, Sendable {
  public var institution: Institution
  public var commune: Commune?
  public var cluster: Cluster?
  public var mergedIntoName: String?
  /// Newest first, at most twenty.
  public var incidents: [IncidentRow]

  public init(
    institution: Institution, commune: Commune?, cluster: Cluster?, mergedIntoName: String?,
    incidents: [IncidentRow]
  ) {
    self.institution = institution
    self.commune = commune
    self.cluster = cluster
    self.mergedIntoName = mergedIntoName
    self.incidents = incidents
  }
}

/// One cluster with its communes.
public struct ClusterSheet: Equatable, Sendable {
  public var cluster: Cluster
  public var communes: [Commune]

  public init(cluster: Cluster, communes: [Commune]) {
    self.cluster = cluster
    self.communes = communes
  }
}

/// Questions about schools, clusters and contacts.
public protocol InstitutionQuestions {
  /// By the Vietnamese order of names.
  func institutions(_ query: InstitutionQuery, _ window: Window) throws(StoreError)
    -> Rows<InstitutionRow>
  /// Names of institutions of the register's own commune, those that closed among them; at most
  /// `limit`.
  func ownInstitutionNames(limit: Int) throws(StoreError) -> [String]
  func institution(_ id: Identifier<Institution>) throws(StoreError) -> InstitutionSheet?
  /// The clusters of the register's province, by number, withdrawn ones not among them.
  func clusters() throws(StoreError) -> [Cluster]
  func cluster(_ id: Identifier<Cluster>) throws(StoreError) -> ClusterSheet?
  /// By level, then unit.
  func contactPoints() throws(StoreError) -> [ContactPoint]
}
