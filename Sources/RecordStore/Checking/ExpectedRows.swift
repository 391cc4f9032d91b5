import GRDB
import Ledger
import Records

/// What the tables must hold by the records read so far.
struct ExpectedRows {
  let db: Database
  let facts: DutyFacts
  let seals: Bool
  private var counts: [String: Int] = [:]
  private var tallies: [String: Int] = [:]
  private var perInstitution: [RecordID: Int] = [:]
  private var subjects: [(kind: KindCode, id: RecordID)] = []

  init(db: Database, facts: DutyFacts, seals: Bool) {
    self.db = db
    self.facts = facts
    self.seals = seals
  }

  /// Compares what follows from one record.
  mutating func compare(_ state: RecordState) throws {
    if let table = ProjectionTable.of(state.kind), table.hasRow(of: state) {
      counts[table.name, default: 0] += 1
      guard try table.holds(state, seals: seals, in: db) else {
        throw fault(table.name, state.id)
      }
      count(state)
    }
    try compareLists(state)
    if DutyRows.owing.contains(where: { $0.kind == state.kind }), !state.values.isEmpty {
      subjects.append((state.kind, state.id))
    }
  }

  /// Compares what follows from all records together, and the number of rows in each table.
  mutating func finish() throws {
    let duties = DutyRows(db: db, facts: try LocalClockRows(db: db).completing(facts))
    for subject in subjects { try compareDuties(subject.kind, subject.id, duties) }
    let tables =
      ProjectionTable.all.map(\.name) + ["duty", "conflict", "finding", "numberGiven", "article"]
    for table in tables {
      let select = try SQLStatement("SELECT count(*) FROM \(table)", in: db)
      _ = try select.next()
      let found = Int(select.integer(0))
      select.stop()
      if found != counts[table] ?? 0 { throw fault("\(table): \(found) ≠ \(counts[table] ?? 0)") }
    }
    try compareCounters()
  }

  private func fault(_ place: String, _ record: RecordID? = nil) -> ProjectionCheck.Fault {
    ProjectionCheck.Fault(place: place, record: record)
  }

  private mutating func count(_ state: RecordState) {
    guard state.exists else { return }
    switch state.kind {
    case Kind.institution where state.values.day(Institution.Fields.closedOn) == nil:
      tallies["institutions", default: 0] += 1
    case Kind.escalation
    where Escalation(id: Identifier(state.id), values: state.values).state.isOpen:
      tallies["openEscalations", default: 0] += 1
    case Kind.incident:
      let incident = Incident(id: Identifier(state.id), values: state.values)
      guard incident.state.isOpen else { return }
      tallies["openIncidents", default: 0] += 1
      if let institution = incident.institution {
        perInstitution[institution.record, default: 0] += 1
      }
    default: break
    }
  }
}

extension ExpectedRows {
  /// Conflicts, findings, numbers and articles of one record.
  private mutating func compareLists(_ state: RecordState) throws {
    let conflicts = state.reading.conflicts.map { "\($0.rawValue)" }
    try compareList(
      "conflict", conflicts, of: state,
      "SELECT field FROM conflict WHERE record = ? AND kind = ? ORDER BY field")
    let findings = FindingRows.sentences(on: state).enumerated().flatMap {
      ["\($0.offset)", $0.element.vietnamese, $0.element.english]
    }
    try compareList(
      "finding", findings, columns: 3, of: state,
      """
      SELECT ordinal, vietnamese, english FROM finding WHERE record = ? AND kind = ?
      ORDER BY ordinal
      """)
    if state.kind == Kind.incident {
      let standing = state.exists ? state.values.integer(Incident.Fields.number) : nil
      let numbers = state.numbersGiven.flatMap { ["\($0)", $0 == standing ? "1" : "0"] }
      try compareList(
        "numberGiven", numbers, columns: 2, of: state,
        "SELECT packed, isStanding FROM numberGiven WHERE record = ?1 AND ?2 ORDER BY packed")
    }
    if state.kind == Kind.importedDocument {
      let text = state.exists ? try ArticleRows(db: db).text(of: state) : nil
      let pieces = text.map(ArticleCutter.pieces(of:)) ?? []
      let columns = ArticleRows.columns.map { "coalesce(\($0), char(0))" }
      try compareList(
        "article", pieces.flatMap(ArticleRows.cells).map { $0 ?? "\0" },
        columns: columns.count, of: state,
        """
        SELECT \(columns.joined(separator: ", ")) FROM article
        WHERE document = ?1 AND ?2 ORDER BY ordinal
        """)
    }
  }

  private mutating func compareList(
    _ table: String, _ expected: [String], columns: Int = 1, of state: RecordState, _ sql: String
  ) throws {
    let select = try SQLStatement(sql, in: db)
    select.bind(1, state.id)
    select.bind(2, Int64(state.kind.rawValue))
    var found: [String] = []
    while try select.next() { for column in 0..<columns { found.append(select.text(column)) } }
    guard found == expected else { throw fault(table, state.id) }
    counts[table, default: 0] += expected.count / columns
  }

  private mutating func compareDuties(
    _ kind: KindCode, _ id: RecordID, _ rows: DutyRows
  ) throws {
    let cells = try rows.duties(of: kind, id)
    let expected = cells.map(\.line).sorted()
    let found = try rows.standing(of: id, kind: kind).sorted()
    guard expected == found else { throw fault("duty", id) }
    counts["duty", default: 0] += expected.count
    guard kind == Kind.escalation, let due = try rows.standingDue(of: id) else { return }
    if due != DutyRows.due(of: cells) { throw fault("escalation", id) }
  }

  private func compareCounters() throws {
    let counters = CounterTable(db: db)
    let expected = tallies.mapValues { Int64($0) }.merging(try counters.ofEntries()) { $1 }
    let found = try counters.all()
    for name in Set(expected.keys).union(found.keys).sorted() where expected[name] != found[name] {
      throw fault("counter \(name): \(found[name] ?? 0) ≠ \(expected[name] ?? 0)")
    }
    let select = try SQLStatement("SELECT institution, openIncidents FROM institutionTally", in: db)
    var tallied: [RecordID: Int] = [:]
    while try select.next() {
      if let institution: RecordID = select.sixteen(0) {
        tallied[institution] = Int(select.integer(1))
      }
    }
    guard tallied == perInstitution else { throw fault("institutionTally") }
  }
}
