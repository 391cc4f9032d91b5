import Records

/// All shipped facts, checked. Each list keeps the order of its file.
public struct CatalogueTables: Sendable, Hashable {
  public let manifest: CatalogueManifest
  public let provinces: [Province]
  public let communes: [Commune]
  public let formerUnits: [FormerUnit]
  public let clusters: [ClusterSeed]
  /// One for each commune of a province that has clusters.
  public let clusterPlaces: [ClusterPlace]
  public let documents: [GuidanceDocument]
  public let relations: [DocumentRelation]
  public let authority: [AuthorityRule]
  public let categories: [IncidentCategory]
  /// From 1 to 4.
  public let levels: [SeverityLevel]
  public let recipients: [Recipient]
  public let duties: [RecipientDuty]
  public let clocks: [ClockRule]
  public let emergencyNumbers: [EmergencyNumber]
  public let calendar: [CalendarDay]
  public let glossary: [GlossaryTerm]
  public let answers: [ShippedAnswer]
  public let guides: [PracticalGuide]
  public let trees: [DecisionTree]
  public let studySteps: [StudyStep]

  /// The day on which the catalogue was closed.
  public var version: Day { manifest.version }

  /// Gives the SHA-256 of bytes as 64 lower-case hexadecimal digits.
  public typealias Hash = (_ bytes: [UInt8]) -> String

  /// Reads a folder.
  ///
  /// - Parameter hash: compares every file with the manifest's ``CatalogueManifest/Entry/sha256``;
  ///   without one the files are taken as they stand.
  public init(folder path: String, hash: Hash? = nil) throws(CatalogueError) {
    let folder = CatalogueFolder(path: path)
    try self.init(hash: hash) { name throws(CatalogueError) in try folder.bytes(of: name) }
  }

  /// Reads the files whose bytes `bytes` gives for each name, the manifest first.
  public init(
    hash: Hash? = nil,
    bytes: @escaping (String) throws(CatalogueError) -> [UInt8]
  ) throws(CatalogueError) {
    let manifest = try CatalogueManifest(bytes: bytes(CatalogueFile.manifestName))
    let source = TableSource(manifest: manifest, hash: hash, bytes: bytes)
    self.manifest = manifest
    let units = try UnitTables(source)
    provinces = units.provinces
    communes = units.communes
    formerUnits = units.formerUnits
    clusters = units.clusters
    clusterPlaces = units.clusterPlaces
    let guidance = try GuidanceTables(source)
    documents = guidance.documents
    relations = guidance.relations
    authority = guidance.authority
    let incidents = try IncidentTables(source, documents: guidance.documentIndex)
    categories = incidents.categories
    levels = incidents.levels
    recipients = incidents.recipients
    duties = incidents.duties
    clocks = incidents.clocks
    emergencyNumbers = incidents.emergencyNumbers
    calendar = try source.calendar()
    glossary = try source.glossary()
    let library = try LibraryTables(source, guidance)
    answers = library.answers
    guides = library.guides
    trees = library.trees
    studySteps = library.studySteps
  }
}
