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
      grounds: try Self.bases(
        of: file.category, at: sheet?.institution.level, from: register, on: now.day),
      office: try register.officeSettings(), now: now,
      details: try ChildDetailFinder(
        institutionsOf: register, persons: try register.people(of: id)?.names ?? []))
  }

  /// What is doubtful, has ceased or cannot be cited in full is left out.
  private static func bases(
    of category: IncidentCategory?, at level: InstitutionLevel?, from register: some RegisterReader,
    on day: Day
  ) throws(StoreError) -> [Paper.Basis] {
    var bases: [Paper.Basis] = []
    for (ground, document) in try holding(of: category, at: level, from: register, on: day) {
      // A document that cannot be cited in full is left out, as said above.
      guard let cited = try? Paper.Basis(citing: document, part: ground.part) else { continue }
      bases.append(cited)
    }
    return bases
  }

  /// The grounds of an incident's kind that are certain and in force on a day, and are not written for
  /// schools of another kind.
  public static func grounds(
    of file: IncidentFile, from register: some RegisterReader, on day: Day
  ) throws(StoreError) -> [Ground] {
    let sheet = try file.incident.institution.flatMap { id throws(StoreError) in
      try register.institution(id)
    }
    return try holding(
      of: file.category, at: sheet?.institution.level, from: register, on: day
    ).map(\.ground)
  }

  private static func holding(
    of category: IncidentCategory?, at level: InstitutionLevel?, from register: some RegisterReader,
    on day: Day
  ) throws(StoreError) -> [(ground: Ground, document: GuidanceDocument)] {
    var holding: [(ground: Ground, document: GuidanceDocument)] = []
    for basis in category?.bases ?? [] where basis.confidence != .unsure && basis.note == nil {
      guard let sheet = try register.document(numbered: basis.document, on: day) else { continue }
      let ground = Ground(document: basis.document, part: basis.part)
      guard GroundStanding(ground, sheet.status).state == .holds,
        isWritten(sheet.document, for: level)
      else { continue }
      holding.append((ground, sheet.document))
    }
    return holding
  }

  /// A document whose title names preschools alone is no ground for other schools, nor where the school
  /// is not known.
  private static func isWritten(
    _ document: GuidanceDocument, for level: InstitutionLevel?
  ) -> Bool {
    let title = document.title.vietnamese.lowercased()
    let isForPreschools = title.contains("giáo dục mầm non") && !title.contains("phổ thông")
    return !isForPreschools || level == .preschool || level == .independentPreschool
  }
}
