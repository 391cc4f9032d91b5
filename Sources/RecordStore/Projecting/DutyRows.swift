import GRDB
import Ledger
import Records

/// The table of duties: what each incident and escalation owes, by when.
struct DutyRows {
  let db: Database
  let facts: DutyFacts

  /// One row as it stands in the table.
  struct Cells: Equatable {
    let duty: Duty
    let band: DutyBand
    let isOpen: Bool

    var ground: DutyGround { DutyGround(duty) }
    var doneAt: Moment? { duty.completion?.doneAt }
    /// isOpen, isBlocking, isImpossible, isCall, isExcused.
    var flags: [Bool] {
      [
        isOpen, duty.blocksClosing, duty.isImpossible, duty.isCall,
        duty.isSettled && doneAt == nil,
      ]
    }

    /// The row as one line of text, for comparing.
    var line: String {
      let due = duty.due.map { "\($0.milliseconds)" } ?? ""
      return "\(duty.rule)|\(duty.occurrence)|\(duty.start.milliseconds)|\(due)|"
        + "\(duty.lateFrom.milliseconds)|\(band.rawValue)|"
        + flags.map { $0 ? "1" : "0" }.joined(separator: "|") + "|\(ground.rawValue)|"
        + (duty.limitAt.map { "\($0.milliseconds)" } ?? "") + "|"
        + (doneAt.map { "\($0.milliseconds)" } ?? "")
    }
  }

  /// Writes the duties of an incident anew; none where it is not there.
  func writeIncident(_ id: RecordID) throws {
    try replace(of: id, kind: Incident.kind, by: try incidentDuties(id))
  }

  func writeEscalation(_ id: RecordID) throws {
    let cells = try escalationDuties(id)
    try replace(of: id, kind: Escalation.kind, by: cells)
    try writeDue(of: id, cells)
  }

  /// Those of a record that owes nothing but what its own fields say.
  func writeOwn(of kind: KindCode, _ id: RecordID) throws {
    try replace(of: id, kind: kind, by: try duties(of: kind, id))
  }

  func writePrivacyRequest(_ id: RecordID) throws {
    try replace(of: id, kind: PrivacyRequest.kind, by: try privacyDuties(id))
  }

  /// What a record owes by the tables; nothing for a kind that owes nothing.
  func duties(of kind: KindCode, _ id: RecordID) throws -> [Cells] {
    switch kind {
    case Kind.incident: try incidentDuties(id)
    case Kind.escalation: try escalationDuties(id)
    case Kind.task: try ownDuties(Identifier<CommuneTask>(id)) { $0.duties(recordedAt: $1) }
    case Kind.incomingPaper:
      try ownDuties(Identifier<IncomingPaper>(id)) { paper, _ in paper.duties }
    case Kind.privacyRequest: try privacyDuties(id)
    default: []
    }
  }

  /// The kinds of records that owe duties, with their tables.
  static let owing: [(kind: KindCode, table: String)] = [
    (Kind.incident, "incident"), (Kind.escalation, "escalation"), (Kind.task, "task"),
    (Kind.incomingPaper, "incomingPaper"),
    (Kind.privacyRequest, "privacyRequest"),
  ]

  /// Fills the empty table from the rows of all subjects.
  ///
  /// - Parameter progress: told how many subjects of how many are done.
  func fill(_ progress: (Int, Int) -> Void) throws {
    let subjects = try Self.owing.map { ($0.kind, try ids(in: $0.table)) }
    let count = subjects.reduce(0) { $0 + $1.1.count }
    var done = 0
    for (kind, ids) in subjects {
      for id in ids {
        let cells = try duties(of: kind, id)
        try insert(cells)
        if kind == Kind.escalation { try writeDue(of: id, cells) }
        done += 1
        progress(done, count)
      }
    }
  }
}

extension DutyRows {
  /// What an incident owes by its row and the completions that stand.
  func incidentDuties(_ id: RecordID) throws -> [Cells] {
    guard let row = try row(of: Kind.incident, id) else { return [] }
    let incident = Incident(id: Identifier(id), values: row.values)
    let duties = IncidentDuties(
      incident: incident, completions: try completions(of: id),
      measures: try RecordRows(db: db).records("WHERE incident = ?", [id.databaseBlob]),
      facts: facts)
    return duties.all.map { duty in
      Cells(
        duty: duty, band: DutyBand(duty, level: incident.level),
        isOpen: !duty.isSettled && (incident.state.isOpen || duty.outlastsClosing))
    }
  }

  func escalationDuties(_ id: RecordID) throws -> [Cells] {
    guard let row = try row(of: Kind.escalation, id) else { return [] }
    let duties = EscalationDuties(
      escalation: Escalation(id: Identifier(id), values: row.values), writtenAt: row.recordedAt,
      remindedAt: try remindedAt(id), calendar: facts.calendar)
    return duties.all.map {
      Cells(duty: $0, band: DutyBand($0, level: .notice), isOpen: !$0.isSettled)
    }
  }

  private func ownDuties<Record: Recorded>(
    _ id: Identifier<Record>, _ duties: (Record, Moment) -> [Duty]
  ) throws -> [Cells] {
    guard let row = try row(of: Record.kind, id.record) else { return [] }
    return duties(Record(id: id, values: row.values), row.recordedAt).map {
      Cells(duty: $0, band: DutyBand($0, level: .notice), isOpen: true)
    }
  }

  func privacyDuties(_ id: RecordID) throws -> [Cells] {
    guard let row = try row(of: Kind.privacyRequest, id) else { return [] }
    let request = PrivacyRequest(id: Identifier(id), values: row.values)
    return PrivacyLimits(request, facts: facts).duties.map {
      Cells(duty: $0, band: DutyBand($0, level: .notice), isOpen: true)
    }
  }

  /// When somebody was last reminded of an escalation.
  private func remindedAt(_ escalation: RecordID) throws -> Moment? {
    let select = try SQLStatement(
      "SELECT max(remindedAt) FROM reminder WHERE escalation = ?", in: db)
    select.bind(1, escalation)
    defer { select.stop() }
    guard try select.next(), !select.isNull(0) else { return nil }
    return Moment(milliseconds: select.integer(0))
  }

  func completions(of subject: RecordID) throws -> [DutyCompletion] {
    guard let table = ProjectionTable.of(Kind.dutyCompletion) else { return [] }
    let select = try SQLStatement("\(table.statements.selectAll) WHERE subject = ?", in: db)
    select.bind(1, subject)
    var completions: [DutyCompletion] = []
    while try select.next() {
      guard let row = table.row(at: select) else { continue }
      completions.append(DutyCompletion(id: Identifier(row.id), values: row.values))
    }
    return completions
  }

  private func row(of kind: KindCode, _ id: RecordID) throws -> ProjectedRow? {
    try ProjectionTable.of(kind)?.row(of: id, in: db)
  }

  private func ids(in table: String) throws -> [RecordID] {
    let select = try SQLStatement("SELECT id FROM \(table) ORDER BY rowid", in: db)
    var ids: [RecordID] = []
    while try select.next() {
      if let id: RecordID = select.sixteen(0) { ids.append(id) }
    }
    return ids
  }
}

extension DutyRows {
  /// The rows of a subject as they stand, each as ``Cells/line``.
  func standing(of subject: RecordID, kind: KindCode) throws -> [String] {
    let select = try SQLStatement(
      """
      SELECT rule || '|' || occurrence || '|' || startAt || '|' || ifnull(due, '') || '|'
      || lateFrom || '|' || band || '|' || isOpen || '|' || isBlocking || '|' || isImpossible
      || '|' || isCall || '|' || isExcused || '|' || ground || '|' || ifnull(limitAt, '')
      || '|' || ifnull(doneAt, '')
      FROM duty WHERE subject = ? AND subjectKind = ?
      """, in: db)
    select.bind(1, subject)
    select.bind(2, Int64(kind.rawValue))
    var lines: [String] = []
    while try select.next() { lines.append(select.text(0)) }
    return lines
  }

  private func replace(of subject: RecordID, kind: KindCode, by cells: [Cells]) throws {
    let delete = try SQLStatement(
      "DELETE FROM duty WHERE subject = ? AND subjectKind = ?", in: db)
    delete.bind(1, subject)
    delete.bind(2, Int64(kind.rawValue))
    try delete.run()
    try insert(cells)
  }

  private func insert(_ cells: [Cells]) throws {
    let insert = try SQLStatement(
      """
      INSERT INTO duty (subject, rule, occurrence, subjectKind, startAt, due, lateFrom, band,
      isOpen, isBlocking, isImpossible, isCall, isExcused, ground, limitAt, doneAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    for cell in cells {
      let duty = cell.duty
      insert.bind(1, duty.subject)
      insert.bind(2, duty.rule)
      insert.bind(3, Int64(duty.occurrence))
      insert.bind(4, Int64(duty.subjectKind.rawValue))
      insert.bind(5, duty.start.milliseconds)
      insert.bind(6, duty.due)
      insert.bind(7, duty.lateFrom.milliseconds)
      insert.bind(8, Int64(cell.band.rawValue))
      for (index, flag) in cell.flags.enumerated() { insert.bind(9 + index, flag ? 1 : 0) }
      insert.bind(14, Int64(cell.ground.rawValue))
      insert.bind(15, duty.limitAt)
      insert.bind(16, cell.doneAt)
      try insert.run()
    }
  }
}

extension SQLStatement {
  fileprivate func bind(_ index: Int, _ moment: Moment?) {
    if let moment { bind(index, moment.milliseconds) } else { bindNull(index) }
  }
}
