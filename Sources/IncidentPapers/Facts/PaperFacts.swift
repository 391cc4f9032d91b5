import Ledger
import Papers
import Records

/// What the register knows for the papers of one incident.
public struct PaperFacts {
  public let file: IncidentFile
  public let header: RegisterHeader
  /// Nil: the incident names no institution.
  public let institutionLevel: InstitutionLevel?
  /// The grounds of the category that may be cited in full today.
  public let grounds: [Paper.Basis]
  public let office: OfficeSettings
  public let now: Moment
  /// Looks typed words over for what tells of a child.
  let details: ChildDetailFinder

  public init(
    file: IncidentFile, header: RegisterHeader, institutionLevel: InstitutionLevel?,
    grounds: [Paper.Basis], office: OfficeSettings = OfficeSettings(), now: Moment,
    details: ChildDetailFinder = ChildDetailFinder()
  ) {
    self.details = details
    self.office = office
    self.file = file
    self.header = header
    self.institutionLevel = institutionLevel
    self.grounds = grounds
    self.now = now
  }

  /// Nil for an incident that is not there.
  public init?(
    of id: Identifier<Incident>, from register: some RegisterReader, at now: Moment
  ) throws(StoreError) {
    guard let file = try register.incident(id) else { return nil }
    let sheet = try file.incident.institution.flatMap { id throws(StoreError) in
      try register.institution(id)
    }
    self.init(
      file: file, header: try register.header(at: now),
      institutionLevel: sheet?.institution.level,
      grounds: try Self.grounds(of: file, from: register, on: now.day),
      office: try register.officeSettings(), now: now,
      details: try ChildDetailFinder(
        institutionsOf: register, persons: try register.people(of: id)?.names ?? []))
  }

  /// What is doubtful, has ceased or cannot be cited in full is left out.
  private static func grounds(
    of file: IncidentFile, from register: some RegisterReader, on day: Day
  ) throws(StoreError) -> [Paper.Basis] {
    var grounds: [Paper.Basis] = []
    for (ground, document) in try holding(of: file.category, from: register, on: day) {
      // A document that cannot be cited in full is left out, as said above.
      guard let cited = try? Paper.Basis(citing: document, part: ground.part) else { continue }
      grounds.append(cited)
    }
    return grounds
  }

  /// The grounds of a category that are certain and in force on a day.
  public static func grounds(
    of category: IncidentCategory?, from register: some RegisterReader, on day: Day
  ) throws(StoreError) -> [Ground] {
    try holding(of: category, from: register, on: day).map(\.ground)
  }

  private static func holding(
    of category: IncidentCategory?, from register: some RegisterReader, on day: Day
  ) throws(StoreError) -> [(ground: Ground, document: GuidanceDocument)] {
    var holding: [(ground: Ground, document: GuidanceDocument)] = []
    for basis in category?.bases ?? [] where basis.confidence != .unsure && basis.note == nil {
      guard let sheet = try register.document(numbered: basis.document, on: day) else { continue }
      let ground = Ground(document: basis.document, part: basis.part)
      guard GroundStanding(ground, sheet.status).state == .holds else { continue }
      holding.append((ground, sheet.document))
    }
    return holding
  }
}
