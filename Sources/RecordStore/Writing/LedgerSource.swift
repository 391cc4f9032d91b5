import GRDB
import Ledger
import Records

/// What rules may ask of the register while a change is being made, answered inside its transaction.
final class LedgerSource: RecordSource {
  private let db: Database
  private let loader: RecordLoader
  private let facts: DutyFacts
  private let path: String
  /// Names that this change itself is about to give, so that an import cannot hold one twice.
  private var namesAsked: [Int: RecordID] = [:]
  private let remembersNames: Bool
  let isClockSuspect: Bool

  /// - Parameters:
  ///   - isClockSuspect: as the header of what is about to be written says.
  ///   - remembersNames: whether several writes are asked about before the first is made.
  init(
    _ db: Database, loader: RecordLoader, facts: DutyFacts, path: String, isClockSuspect: Bool,
    remembersNames: Bool = true
  ) {
    self.isClockSuspect = isClockSuspect
    self.remembersNames = remembersNames
    self.db = db
    self.loader = loader
    self.facts = facts
    self.path = path
  }

  func values(of kind: KindCode, _ id: RecordID) throws(StoreError) -> FieldValues? {
    try StoreError.bordering(path) {
      guard let state = try loader.state(of: kind, id), !state.values.isEmpty else { return nil }
      return state.values
    }
  }

  func listedDocument(
    _ number: GuidanceDocument.Number
  ) throws(StoreError) -> GuidanceDocument? {
    try StoreError.bordering(path) {
      // The day only decides what holds, and nothing of that is asked.
      try DocumentLibrary(db: db, day: .first).listed(number)
    }
  }

  func hasInstitution(
    named name: String, communeCode: String, excluding excluded: RecordID?
  ) throws(StoreError) -> Bool {
    try StoreError.bordering(path) {
      let key = Institution.nameKey(name)
      let select = try SQLStatement(
        """
        SELECT 1 FROM institution INDEXED BY institutionByName
        WHERE communeCode = ? AND nameKey = ? AND isClosed = 0 AND id <> ? LIMIT 1
        """, in: db)
      select.bind(1, communeCode)
      select.bind(2, key)
      select.bind(3, excluded ?? .program)
      defer { select.stop() }
      if try select.next() { return true }
      return remembersNames && isAskedByAnother(key, communeCode, excluded)
    }
  }

  private func isAskedByAnother(
    _ name: String, _ communeCode: String, _ record: RecordID?
  ) -> Bool {
    guard let record else { return false }
    var hasher = Hasher()
    hasher.combine(name)
    hasher.combine(communeCode)
    let key = hasher.finalize()
    if let first = namesAsked[key] { return first != record }
    namesAsked[key] = record
    return false
  }

  func ownOrigin() throws(StoreError) -> String {
    try StoreError.bordering(path) { try Settings(db: db).origin().description }
  }

  func nextIncidentNumber(year: Int) throws(StoreError) -> IncidentNumber? {
    try StoreError.bordering(path) {
      guard try Settings(db: db).mayNumber() else { return nil }
      let register = try loader.state(of: Kind.register, RegisterRecord.onlyID.record)
      let onPaper = register?.values.integer(RegisterRecord.Fields.highestNumberOnPaper)
        .flatMap(IncidentNumber.init(packed:))
      let given = try NumberRows(db: db).highest(inYear: year)
        .flatMap(IncidentNumber.init(packed:))
      return (given ?? IncidentNumber(year: year, serial: 0)).above(onPaper).next
    }
  }

  func highestNumberGiven(year: Int) throws(StoreError) -> IncidentNumber? {
    try StoreError.bordering(path) {
      try NumberRows(db: db).highest(inYear: year).flatMap(IncidentNumber.init(packed:))
    }
  }

  func provisionalIncidents() throws(StoreError) -> [Identifier<Incident>] {
    try StoreError.bordering(path) {
      let select = try SQLStatement(
        """
        SELECT id FROM incident WHERE number IS NULL AND isWithdrawn = 0
        ORDER BY (SELECT min(id) FROM entry WHERE record = incident.id)
        """, in: db)
      var found: [Identifier<Incident>] = []
      while try select.next() {
        if let id: RecordID = select.sixteen(0) { found.append(Identifier(id)) }
      }
      return found
    }
  }

  func completions(of subject: RecordID) throws(StoreError) -> [DutyCompletion] {
    try StoreError.bordering(path) {
      try DutyRows(db: db, facts: facts).completions(of: subject)
    }
  }

  func belongings(
    of incident: Identifier<Incident>
  ) throws(StoreError) -> [IncidentBelonging] {
    try StoreError.bordering(path) {
      var found: [IncidentBelonging] = []
      for (kind, field) in IncidentBelonging.kinds {
        guard let table = ProjectionTable.of(kind) else { continue }
        let select = try SQLStatement(
          "SELECT id FROM \(table.name) WHERE \(field.name) = ? ORDER BY id", in: db)
        select.bind(1, incident.record)
        while try select.next() {
          let id: RecordID? = select.sixteen(0)
          if let id { found.append(.init(kind: kind, id: id, field: field.code)) }
        }
      }
      return found
    }
  }

  func openLegalDuties(of incident: Incident) throws(StoreError) -> [Phrase] {
    try StoreError.bordering(path) {
      let completions = try DutyRows(db: db, facts: facts).completions(of: incident.id.record)
      let facts = try LocalClockRows(db: db).completing(facts)
      return IncidentDuties(incident: incident, completions: completions, facts: facts)
        .blocking.map(\.what)
    }
  }

  func dutyFacts() throws(StoreError) -> DutyFacts {
    try StoreError.bordering(path) { try LocalClockRows(db: db).completing(facts) }
  }

  func communes(in cluster: Cluster) throws(StoreError) -> [String] {
    try StoreError.bordering(path) { try Clusters(db: db).communes(of: cluster).map(\.name) }
  }

  func openIncidents(
    at institution: Identifier<Institution>
  ) throws(StoreError) -> [IncidentNumber?] {
    try StoreError.bordering(path) {
      let select = try SQLStatement(
        """
        SELECT number FROM incident INDEXED BY incidentByInstitution
        WHERE institution = ? AND +isOpen = 1 ORDER BY knownSince, id
        """, in: db)
      select.bind(1, institution.record)
      var numbers: [IncidentNumber?] = []
      while try select.next() {
        numbers.append(
          select.isNull(0) ? nil : IncidentNumber(packed: Int(select.integer(0))))
      }
      return numbers
    }
  }

  func openEscalations(of incident: Identifier<Incident>) throws(StoreError) -> [Phrase] {
    try StoreError.bordering(path) {
      let select = try SQLStatement(
        "SELECT request FROM escalation WHERE incident = ? AND +isOpen = 1 ORDER BY id", in: db)
      select.bind(1, incident.record)
      var requests: [Phrase] = []
      while try select.next() { requests.append(Phrase(verbatim: select.text(0))) }
      return requests
    }
  }
}
