import GRDB
import Ledger
import Records
import VietText

/// What rules may ask of the register while a change is being made, answered inside its transaction.
final class LedgerSource: RecordSource {
  private let db: Database
  private let loader: RecordLoader
  private let facts: DutyFacts
  private let path: String
  /// Names that this change itself is about to give, so that an import cannot hold one twice.
  private var namesAsked: [Int: RecordID] = [:]
  private let remembersNames: Bool

  /// - Parameter remembersNames: whether several writes are asked about before the first is made.
  init(
    _ db: Database, loader: RecordLoader, facts: DutyFacts, path: String,
    remembersNames: Bool = true
  ) {
    self.remembersNames = remembersNames
    self.db = db
    self.loader = loader
    self.facts = facts
    self.path = path
  }

  func values(of kind: KindCode, _ id: RecordID) throws(StoreError) -> FieldValues? {
    try StoreError.bordering(path) {
      guard let state = try loader.state(of: kind, id), state.exists else { return nil }
      return state.values
    }
  }

  func hasInstitution(
    named name: String, communeCode: String, excluding excluded: RecordID?
  ) throws(StoreError) -> Bool {
    try StoreError.bordering(path) {
      let folded = Fold.key(name)
      let select = try SQLStatement(
        """
        SELECT 1 FROM institution INDEXED BY institutionByName
        WHERE communeCode = ? AND foldedName = ? AND isClosed = 0 AND id <> ? LIMIT 1
        """, in: db)
      select.bind(1, communeCode)
      select.bind(2, folded)
      select.bind(3, excluded ?? .program)
      defer { select.stop() }
      if try select.next() { return true }
      return remembersNames && isAskedByAnother(folded, communeCode, excluded)
    }
  }

  private func isAskedByAnother(
    _ folded: String, _ communeCode: String, _ record: RecordID?
  ) -> Bool {
    guard let record else { return false }
    var hasher = Hasher()
    hasher.combine(folded)
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
        .flatMap(IncidentNumber.init(packed:)).flatMap { $0.year == year ? $0.serial : nil }
      let given = try NumberRows(db: db).highest(inYear: year)
        .flatMap(IncidentNumber.init(packed:))?.serial
      return IncidentNumber(year: year, serial: max(onPaper ?? 0, given ?? 0) + 1)
    }
  }

  func openLegalDuties(of incident: Incident) throws(StoreError) -> [Phrase] {
    try StoreError.bordering(path) {
      let completions = try DutyRows(db: db, facts: facts).completions(of: incident.id.record)
      return IncidentDuties(incident: incident, completions: completions, facts: facts)
        .blocking.map(\.what)
    }
  }
}
