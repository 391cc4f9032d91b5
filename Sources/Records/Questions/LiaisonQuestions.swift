import Ledger

/// A record of a list of ``LiaisonKind``, as it may be shown now.
public struct LiaisonRow<Record: LiaisonRecord>: KeyedRow {
  /// Whether what is sealed of it can be read.
  public enum Sight: Equatable, Sendable {
    case open
    case locked
    case erased
  }

  public var key: RowKey
  public var record: Record
  public var sight: Sight
  /// What a person calls the records that its fields name.
  public var names: [RecordID: Phrase]

  public init(key: RowKey, record: Record, sight: Sight, names: [RecordID: Phrase]) {
    self.key = key
    self.record = record
    self.sight = sight
    self.names = names
  }

  /// The name of the record that a field names; empty where it names none.
  public func name(_ field: FieldSpec, in language: Language = .vietnamese) -> String {
    record.values.record(field).map { names[$0]?[language] ?? $0.shortKey } ?? ""
  }
}

/// An institution by name alone.
public struct NamedInstitution: Equatable, Sendable {
  public var id: Identifier<Institution>
  public var name: String

  public init(id: Identifier<Institution>, name: String) {
    self.id = id
    self.name = name
  }
}

/// Questions about clusters' people, cover, contacts, core schools, activities, instructions.
public protocol LiaisonQuestions {
  /// In the order of the list; those under `parent` alone where one is named.
  func liaison<Record: LiaisonRecord>(
    _ type: Record.Type, under parent: RecordID?, _ window: Window
  ) throws(StoreError) -> Rows<LiaisonRow<Record>>
  func liaison<Record: LiaisonRecord>(
    _ id: Identifier<Record>
  ) throws(StoreError) -> LiaisonRow<Record>?
  /// Duty cover that stands on a day: of a cluster, and of none; what ends first before the rest.
  func dutyCover(
    on day: Day, of cluster: Identifier<Cluster>?
  ) throws(StoreError) -> [DutyCover]
  /// Whom to call now: of a cluster, and of none; at most ten.
  func dutyCover(
    at now: Moment, of cluster: Identifier<Cluster>?
  ) throws(StoreError) -> [DutyCover]
  /// Who is in a cluster on a day, the leader first; at most a hundred.
  func people(of cluster: Identifier<Cluster>, on day: Day) throws(StoreError) -> [ClusterMember]
  /// Regions with core schools on a day, by name; at most a hundred.
  func coreRegions(on day: Day) throws(StoreError) -> [CoreRegion]
  /// Core support that was given since a day, latest first; at most fifty.
  func coreSupport(since day: Day) throws(StoreError) -> [LiaisonRow<ClusterActivity>]
  /// Open institutions of the commune that got no core support since a day, by name, at most fifty;
  /// tutoring places and learning centres are not asked about.
  func withoutCoreSupport(since day: Day) throws(StoreError) -> [NamedInstitution]
  /// Help that a cluster gave in an incident, latest first; at most twenty.
  func support(in incident: Identifier<Incident>) throws(StoreError) -> [ClusterActivity]
}
