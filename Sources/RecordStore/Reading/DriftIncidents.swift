import GRDB
import Ledger
import Records

/// The open incidents that rest on a document which ceased, or a part of it: by the grounds of their
/// categories, or by the duties that they still owe.
struct DriftIncidents {
  let db: Database
  let number: GuidanceDocument.Number
  let status: DocumentStatus
  let facts: DutyFacts

  /// The most urgent so many are listed.
  private static let limit = 200

  func items() throws -> [Drift.Item] {
    let grounds = try groundsOfCategories()
    let rules = isShaken(whole) ? facts.rules(restingOn: number) : []
    guard !grounds.isEmpty || !rules.isEmpty else { return [] }
    return try incidents(of: Array(grounds.keys), owing: rules).map { incident in
      let ground = Self.categories(of: incident).lazy.compactMap { grounds[$0] }.first
      return Drift.Item(
        target: .incident(incident.id), title: Phrase(verbatim: title(incident)),
        ground: ground ?? whole)
    }
  }

  /// What a ground without a part stands on where parts of the document ceased, nobody can say.
  private var whole: GroundStanding { .cautious(Ground(document: number), status) }

  private func isShaken(_ standing: GroundStanding) -> Bool {
    standing.state == .lapsed || standing.state == .perhaps
  }

  private func groundsOfCategories() throws -> [String: GroundStanding] {
    var found: [String: GroundStanding] = [:]
    for category in try CatalogueReading.categories(db) {
      for basis in category.bases where basis.document == number {
        let standing = GroundStanding.cautious(
          Ground(document: number, part: basis.part), status)
        // What has lapsed outweighs what may have.
        guard isShaken(standing), found[category.code.rawValue]?.state != .lapsed else { continue }
        found[category.code.rawValue] = standing
      }
    }
    return found
  }

  private static func categories(of incident: Incident) -> [String] {
    [incident.category] + incident.furtherCategories
  }

  /// Further categories stand in one column: what holds their letters is looked at closely.
  private func incidents(of categories: [String], owing rules: [String]) throws -> [Incident] {
    let named = categories.map { _ in "category = ? OR instr(furtherCategories, ?) > 0" }
    let owed = rules.map { _ in
      "id IN (SELECT subject FROM duty WHERE isOpen = 1 AND rule = ?)"
    }
    let arguments = categories.flatMap { [$0, $0] } + rules
    let found: [Incident] = try RecordRows(db: db).records(
      """
      WHERE isOpen = 1 AND (\((named + owed).joined(separator: " OR ")))
      ORDER BY urgency, knownSince, id LIMIT \(Self.limit)
      """, arguments.map(\.databaseValue))
    let owing = try rules.isEmpty ? [] : owingIncidents(rules)
    return found.filter { incident in
      Self.categories(of: incident).contains(where: categories.contains)
        || owing.contains(incident.id.record)
    }
  }

  private func owingIncidents(_ rules: [String]) throws -> Set<RecordID> {
    let select = try SQLStatement(
      """
      SELECT DISTINCT subject FROM duty WHERE isOpen = 1
      AND rule IN (\(rules.map { _ in "?" }.joined(separator: ", ")))
      """, in: db)
    select.bind(rules.map(\.databaseValue))
    var found: Set<RecordID> = []
    while try select.next() {
      let subject: RecordID? = select.sixteen(0)
      if let subject { found.insert(subject) }
    }
    return found
  }

  /// Of a restricted one never more than the number: what drifted is kept longer than a reason holds.
  private func title(_ incident: Incident) -> String {
    let title = incident.isRestricted ? IncidentRows.mask : incident.title
    return [incident.number?.text, title].compactMap { $0 }.joined(separator: " ")
  }
}
