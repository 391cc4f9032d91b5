import GRDB
import Ledger
import Records

/// Keeps every table that follows from the ledger: rows of records, duties, numbers, conflicts.
///
/// All it writes is a pure function of the set of entries and the catalogue, so that any order of
/// arrival gives the same tables.
struct Projector {
  let db: Database
  let facts: DutyFacts
  /// Whether sealed fields stay out of the tables: in every register with keys.
  let seals: Bool
  /// Whether the tables are being filled from empty, each record once.
  var isFilling = false

  /// Writes what follows from the state of one record.
  ///
  /// - Parameter isNew: whether the record has just been made by its first entry.
  func project(_ state: RecordState, isNew: Bool = false) throws {
    let isNew = isNew || isFilling
    // While the tables are being filled their words wait: they are read at once at the end.
    let words = isFilling ? nil : SearchedRow(of: state.kind, state.id, in: db)
    let oldWords = isNew ? nil : try words?.content()
    let tally = isFilling ? nil : TallyRows(of: state.kind, state.id, in: db)
    let oldShare = isNew ? nil : try tally?.share()
    if let table = ProjectionTable.of(state.kind) {
      if table.hasRow(of: state) {
        try table.write(state, isNew: isNew, seals: seals, in: db)
      } else if !isNew {
        try table.delete(state.id, in: db)
      }
    }
    if isNew { try words?.add() } else { try words?.update(from: oldWords) }
    try tally?.update(from: oldShare)
    try ConflictRows(db: db).write(state, isNew: isNew)
    // The rules were asked before a record was first written here.
    if !isNew || isFilling { try FindingRows(db: db).write(state, isNew: isNew) }
    if state.kind == Kind.incident { try NumberRows(db: db).write(state, isNew: isNew) }
    if state.kind == Kind.importedDocument { try projectArticles(of: state, isNew: isNew) }
    if !isFilling { try projectDuties(following: state, isNew: isNew) }
  }

  private func projectArticles(of state: RecordState, isNew: Bool) throws {
    let words = SearchedArticles(db: db, document: state.id)
    if !isNew { try words.remove() }
    try ArticleRows(db: db).write(state, isNew: isNew)
    if !isFilling { try words.add() }
  }

  /// Duties follow from the row of their subject and from what was completed.
  private func projectDuties(following state: RecordState, isNew: Bool) throws {
    switch state.kind {
    case Kind.incident: try duties().writeIncident(state.id)
    case Kind.escalation: try duties().writeEscalation(state.id)
    case Kind.task, Kind.incomingPaper, Kind.privacyRequest:
      try duties().writeOwn(of: state.kind, state.id)
    case Kind.dutyCompletion:
      for owner in owners(DutyCompletion.Fields.subject, of: state) {
        try duties().writeIncident(owner)
      }
    case Kind.measure:
      for owner in owners(Measure.Fields.incident, of: state) {
        try duties().writeIncident(owner)
      }
    case Kind.reminder:
      for owner in owners(Reminder.Fields.escalation, of: state) {
        try duties().writeEscalation(owner)
      }
    case Kind.clockRule: try projectDuties(followingClock: state)
    default: break
    }
  }

  private func duties() throws -> DutyRows {
    DutyRows(db: db, facts: try LocalClockRows(db: db).completing(facts))
  }

  /// A rule of time changes what is owed of every clock that begins while it counts.
  private func projectDuties(followingClock state: RecordState) throws {
    let rule = LocalClockRule(id: Identifier(state.id), values: state.lastValues)
    let rows = try duties()
    for incident in try LocalClockRows(db: db).incidents(countedSince: rule.from.start) {
      try rows.writeIncident(incident)
    }
    for request in try LocalClockRows(db: db).privacyRequests() {
      try rows.writePrivacyRequest(request)
    }
  }

  /// The records that owe, or owed until now, what another one tells of: the one that it belongs to,
  /// and those it belonged to before its last edits or belongs to by another copy.
  private func owners(_ field: FieldSpec, of state: RecordState) -> Set<RecordID> {
    let heads = state.reading.heads[field.code] ?? []
    let values = heads.flatMap { [$0.oldValue, $0.newValue] }
    var owners = Set(
      values.compactMap { value in
        if case .record(let id)? = value { id } else { nil }
      })
    if let owner = state.values.record(field) { owners.insert(owner) }
    return owners
  }
}
